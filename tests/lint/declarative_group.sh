# Each kind of fault of a declarative pipeline has a rule of its own; the group's name stands for all of them.
cat >Jenkinsfile <<'EOF'
pipeline {
    stages {
        stage('a') {
            step { sh 'make' } // sluice-lint-disable declarative
            steps { x = 1 }
        }
    }
}
EOF
sluice lint Jenkinsfile 2>/dev/null | grep error
#> Jenkinsfile:1:1: error: missing required section "agent" [declarative-missing-agent]
#> Jenkinsfile:5:21: error: expected a step [declarative-not-a-step]
sluice lint --disable declarative-missing-agent Jenkinsfile 2>/dev/null | grep error
#> Jenkinsfile:5:21: error: expected a step [declarative-not-a-step]
sluice lint --severity declarative=info Jenkinsfile 2>/dev/null | grep -c info:
#> 2
echo 'disable declarative' >.sluice-lint
sluice lint Jenkinsfile 2>/dev/null; echo "exit $?"
#> exit 0
sluice lint --explain declarative | head -n 3
#> declarative: a group of rules; its name stands for all of them
#> 
#>   declarative-unknown-section         a section that does not exist here
