# The value of a password that answers an input is masked, also after a resume. (A default stands in the script for all to read.)
cat >Pipelinefile <<'EOF'
properties([parameters([password(name: 'PW', defaultValue: 'hunter2secret')])])
node {
    sh '#!/bin/sh\necho "$PW"'
    def typed = input(message: 'and', id: 'ask', parameters: [password(name: 'TYPED')])
    echo "typed ${typed}"
    sh '#!/bin/sh\n[ -e again ] && exit; touch again; kill -9 $(cat "$HERE/pid"); sleep 0.2'
    echo "still ${typed} ${typed.reverse()}"
}
EOF
export HERE=$PWD
(sh -c 'echo $$ >pid; exec sluice run --plain -p TYPED=hunter3typed' || true) >out 2>/dev/null
sluice resume --plain >>out 2>&1
sed -n 's/.*> \(typed .*\|still .*\)/\1/p' .sluice/runs/1/log
grep -rla hunter3typed .sluice/runs/1/log .sluice/runs/1/report.html .sluice/runs/1/build.json out
(sluice plan; sluice plan --json) | grep -c hunter3typed
#> typed ****
#> still **** depyt3retnuh
#> 0
true
