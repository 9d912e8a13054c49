# The reference of the rules: each rule's first example is reported by that rule, its second one is not.
sluice lint --rules --format markdown >page.md
awk '/^### / { rule = $2 }
     /^Reported:/ { kind = "fires" } /^Not reported:/ { kind = "silent" }
     /^```groovy/ { dir = kind "/" rule; system("mkdir -p " dir "/vars"); file = dir "/Jenkinsfile"; inside = 1; next }
     /^```$/ { inside = 0 }
     inside && /^\/\/ --- / { file = dir "/" $3; sub(/\/[^\/]*$/, "", $3); system("mkdir -p " dir "/" $3); next }
     inside { print > file }' page.md
for folder in fires/* silent/*; do
    rule=${folder#*/}
    [ "$rule" != shellcheck ] || command -v shellcheck >/dev/null || continue
    [ -e "$folder/Jenkinsfile" ] || [ "$rule" = empty ] || echo "$rule: no example"
    : >>"$folder/Jenkinsfile"
    sluice lint --enable "$rule" --severity "$rule=error" "$folder" >out 2>err
    code=$?
    case $folder in
    fires/*) grep -q "\[$rule\]\$" out || { echo "$rule: its example is not reported"; cat out; } ;;
    silent/*) if grep -q "\[$rule\]\$" out; then echo "$rule: its silent example is reported"; cat out; fi
        if grep -q ': error: .*\[\(syntax\|compile\)\]$' out; then echo "$rule: its silent example is wrong"; cat out; fi ;;
    esac
    case $code in 0 | 2) ;; *) echo "$rule: exit $code"; cat err ;; esac
done
ls fires | wc -l | awk '{ print ($1 >= 4) }'
#> 1
