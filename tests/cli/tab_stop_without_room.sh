# A tab stop that no text has room for is refused, and the run goes on.
printf '%s\n' "try { 'a\\tb'.expand(2147483647) } catch (OutOfMemoryError e) { println 'no room' }" 'println 5' >p.groovy
sluice run -q p.groovy
#> no room
#> 5
