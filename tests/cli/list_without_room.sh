# A list with default that would have to grow beyond all memory says so, and the run goes on. (Groovy fills its memory first.)
printf '%s\n' 'try { [1].withDefault { it }.get(Integer.MAX_VALUE) } catch (OutOfMemoryError e) { println e.message }' 'println 5' >p.groovy
sluice run -q p.groovy
#> Java heap space
#> 5
