# withSonarQubeEnv and waitForQualityGate, against a server that needs a while.
set -eu
. "$TOP/tests/steps/plugins/lib/peer.sh"
printf '%s\n' '{"task":{"status":"PENDING"}}' '{"task":{"status":"SUCCESS","analysisId":"A1"}}' > peer/task
mkdir peer/gate
cat > Pipelinefile <<'END'
node {
    try {
        waitForQualityGate()
    } catch (IllegalStateException e) {
        echo e.message.take(40)
    }
    withSonarQubeEnv('mine') {
        sh '#!/bin/sh\necho $SONAR_HOST_URL | cut -c1-16; echo "$SONARQUBE_SCANNER_PARAMS" | cut -c1-20; mkdir -p .scannerwork; printf "ceTaskId=T1\\nceTaskUrl=$SONAR_HOST_URL/sequence/task\\nserverUrl=$SONAR_HOST_URL\\n" > .scannerwork/report-task.txt'
    }
    try {
        waitForQualityGate()
    } catch (e) {
        echo e.class.simpleName
    }
}
END
SONAR_HOST_URL=$HTTP SLUICE_CREDENTIAL_SONAR=sqtoken1234 sluice run --plain
sed 's/ Accept[^ ]*//' peer/http.log
#> Pipelinefile, run 1
#> Unable to guess SonarQube task ID and/or
#> Injecting SonarQube environment variables using the configuration: mine
#> http://127.0.0.1
#> {"sonar.host.url":"h
#> Checking status of SonarQube task 'T1' on server 'http://127.0.0.1:*'
#> Sleeping for 1 sec
#> SonarQube task 'T1' status is 'SUCCESS'
#> *Exception
#>
#> ✔ SUCCESS in *
#> GET /sequence/task Authorization=Basic c3F0b2tlbjEyMzQ6
#> GET /sequence/task Authorization=Basic c3F0b2tlbjEyMzQ6
#> GET /api/qualitygates/project_status?analysisId=A1 Authorization=Basic c3F0b2tlbjEyMzQ6
