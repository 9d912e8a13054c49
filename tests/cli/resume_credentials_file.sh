# A credential's file is put back and taken away again while a resumed run is answered: what was read afterwards is not read anew.
cat > Pipelinefile <<'END'
node {
    withCredentials([file(credentialsId: 'f', variable: 'F')]) { echo readFile(env.F).trim().reverse() }
    if (!fileExists('mark')) { sh '#!/bin/sh\necho first; touch mark; kill -9 $(cat "$HERE/pid"); sleep 0.2' }
    else echo 'read anew'
    sh '#!/bin/sh\necho second'
}
END
export SLUICE_CREDENTIAL_F=geheimnis HERE=$PWD
(sh -c 'echo $$ > pid; exec sluice run --plain' || true) > /dev/null 2>&1
sluice resume --plain | grep -v first
#> Pipelinefile, run 1 goes on
#> second
#>
#> ✔ SUCCESS in *
