# credentials('id') in environment { }: the secret, its parts, and masked in the log.
cat >Pipelinefile <<'END'
pipeline {
    agent any
    environment {
        KEY = credentials('api-key')
        LOGIN = credentials('login')
        URL = "https://host/${KEY.length()}"
    }
    stages {
        stage('s') {
            steps {
                sh 'echo "$KEY $LOGIN_USR $LOGIN_PSW ${KEY_USR:-none} $URL" | tr a-z A-Z'
            }
        }
    }
}
END
SLUICE_CREDENTIAL_API_KEY=sekret SLUICE_CREDENTIAL_LOGIN=joe:pass123 sluice run --quiet --no-record | tail -n 1
#> SEKRET JOE PASS123 NONE HTTPS://HOST/6
sed -i 's/ | tr a-z A-Z//' Pipelinefile
SLUICE_CREDENTIAL_API_KEY=sekret SLUICE_CREDENTIAL_LOGIN=joe:pass123 sluice run --quiet --no-record | tail -n 1
#> **** joe **** none https://host/6
sluice run --quiet --no-record 2>&1 | head -n 1
#> Pipelinefile:4:9: error: Could not find credentials entry with ID 'api-key'
