# @Grab is refused with what to do instead.
printf '%s\n' "@Grab('org.x:y:1.0')" 'import org.x.Y' 'println 1' >grab.groovy
sluice run -q grab.groovy 2>&1 | head -n 1
#> *grab.groovy:1: @Grab would fetch a Java library, and there is no JVM here to run it: use the classes that are built in,*
