# Every class of the embedded library can be parsed and linked: a fault in one would else show only when it is first named. (The
# scripts of steps/ are run by the examples of their steps.)
find "$TOP/stdlib" -mindepth 2 -name '*.groovy' ! -path '*/stdlib/steps/*' | sort | sed "s|^$TOP/stdlib/||; s|\.groovy$||; s|/|.|g" >names
{
    echo "def bad = 0"
    while read -r name; do echo "try { Class.forName('$name').methods } catch (Throwable e) { bad++; println '$name: ' + e }"; done <names
    echo "println bad + ' cannot be loaded'"
} >all.groovy
sluice run -q all.groovy
#> 0 cannot be loaded
