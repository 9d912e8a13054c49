# --json: an object a line, valid UTF-8 whatever a command writes; the schema names each field that comes.
cat >Pipelinefile <<'EOF'
node {
    stage('b') {
        sh 'set +x; printf "a\\377b\\n"'
        withCredentials([string(credentialsId: 'k', variable: 'K')]) { echo "key $K" }
    }
    println 'ü'
    error 'no'
}
EOF
SLUICE_CREDENTIAL_K='q"uot' sluice run --json >out 2>err
echo "exit $?, $(wc -c <err) bytes on standard error"
grep -vE '"(node|withCredentials)"' out | sed -E 's/"(time|duration)":[0-9]+/"\1":0/g; s:"/[^"]*/log":"LOG":'
#> exit 1, 0 bytes on standard error
#> {"kind":"run-start","time":0,"file":"Pipelinefile","run":1,"log":"LOG"}
#> {"kind":"stage-start","time":0,"block":1,"name":"b","at":{"file":"Pipelinefile","line":2,"column":5}}
#> {"kind":"step-start","time":0,"block":1,"id":2,"step":"sh","label":"set +x; printf \"a\\377b\\n\"","at":{"file":"Pipelinefile","line":3,"column":9}}
#> {"kind":"output","time":0,"block":1,"id":2,"step":"sh","text":"+ set +x"}
#> {"kind":"output","time":0,"block":1,"id":2,"step":"sh","text":"a�b"}
#> {"kind":"step-end","time":0,"block":1,"id":2,"step":"sh","result":"SUCCESS","duration":0,"exit":0}
#> {"kind":"step-start","time":0,"block":1,"id":4,"step":"echo","label":"key ****","at":{"file":"Pipelinefile","line":4,"column":72}}
#> {"kind":"output","time":0,"block":1,"id":4,"step":"echo","text":"key ****"}
#> {"kind":"step-end","time":0,"block":1,"id":4,"step":"echo","result":"SUCCESS","duration":0}
#> {"kind":"stage-end","time":0,"block":1,"name":"b","result":"SUCCESS","duration":0}
#> {"kind":"output","time":0,"text":"ü"}
#> {"kind":"step-start","time":0,"id":5,"step":"error","label":"no","at":{"file":"Pipelinefile","line":7,"column":5}}
#> {"kind":"step-end","time":0,"id":5,"step":"error","result":"FAILURE","duration":0}
#> {"kind":"error","time":0,"severity":"error","result":"FAILURE","faults":[{"severity":"error","rule":"exception","message":"no","file":"Pipelinefile","line":7,"column":5},{"severity":"note","rule":"trace","message":"called from script","file":"Pipelinefile","line":1,"column":1}]}
#> {"kind":"run-end","time":0,"run":1,"result":"FAILURE","duration":0}
sluice help --json >schema
for field in $(grep -oE '"[a-z]+":' out | tr -d '":' | sort -u); do
    grep -qE "^  $field |^  faults.*$field|^  at .*$field" schema || echo "not in the schema: $field"
done
sluice run --json -e 'def x = (' | cut -c 1-15
echo "$(sluice run --json -e 'def x = (' 2>&1 | wc -l) line"
#> {"kind":"error"
#> 1 line
