# The reference page has every step, its examples are scripts, and every name of a declarative pipeline says what it does here.
sluice steps --format markdown >page.md
sluice steps --names | while read -r name; do grep -qx "### $name" page.md || echo "$name is missing"; done
mkdir examples
awk '/^### / { step = $2 } /^```groovy/ { file = "examples/" step ".groovy"; inside = 1; next }
     /^```$/ { inside = 0 } inside { print > file }' page.md
for file in examples/*.groovy; do
    sluice lint --disable all "$file" >out 2>&1 || { echo "$file"; cat out; }
    case $(sluice lint "$file" 2>/dev/null) in *' error: '*) echo "$file"; sluice lint "$file" ;; esac
done
[ "$(ls examples | wc -l)" = "$(sluice steps --names | wc -l)" ] && echo "all examples are sound"
#> all examples are sound
sed -n '/^## Sections/,$p' page.md | grep -c '^| [a-zA-Z0-9]* | [A-Z].*\. |$' | awk '{ print ($1 >= 100) }'
#> 1
sed -n '/^## Sections/,$p' page.md | grep '^| ' | grep -v '^| name \|\. |$'
sluice steps --format markdown | grep -A 3 '^### deleteDir'
#> ### deleteDir
#> 
#> `deleteDir()`
#> ...
