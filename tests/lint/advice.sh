# What to do about everyday slips.
advice() { sluice lint --color never - 2>/dev/null | grep ' = help:\|^<stdin>' | cut -d: -f2-; }
advice <<'END'
pipeline {
    agent any
    stages {
        stage('Build') {
            steps {
                sh 'make'
            }
        stage('Test') {
            steps {
                sh 'make test'
            }
        }
    }
}
END
#> 15:1: error: expected '}' before the end of the file [syntax]
#>  probably the '{' at line 4, column 24 is not closed: its '}' at line 13 stands further out
advice <<'END'
pipeline {
    agent any
    environment {
        TOOLS = $HOME + '/tools'
    }
    stages {
        stage('Build') {
            steps {
                retry(3) echo 'x'
            }
        }
    }
}
END
#> 4:17: error: environment variable values to be concatenated together must be single or double quoted [declarative-environment-value]
#>  write one string: NAME = "${env.OTHER}/x"
#> 9:17: error: expected a symbol, found 'retry(3) echo 'x'' [declarative-not-a-symbol]
#>  what retry is to do stands in braces: retry(3) { ... }
advice <<'END'
pipeline {
    agent { dokcer 'maven' }
    options { timestamp() }
    stages {
        stage('Build') {
            when { env.BRANCH_NAME == 'main' }
            steps { echo 'x' }
            post { succes { echo 'x' } }
        }
        stage('Test') {
            when { branc 'main' }
            steps { echo 'x' }
        }
    }
}
END
#> 2:13: error: invalid agent type "dokcer" specified [declarative-unknown-agent]
#>  did you mean docker? Valid types are: any, *
#> 3:15: error: invalid option type "timestamp" [declarative-unknown-option]
#>  did you mean timestamps? Valid types are: *
#> 6:20: error: expected a when condition [declarative-unknown-condition]
#>  an expression of Groovy stands in expression { ... }; valid conditionals are: *
#> 8:20: error: invalid condition "succes" [declarative-unknown-post-condition]
#>  did you mean success? Valid conditions are: *
#> 11:20: error: unknown conditional branc [declarative-unknown-condition]
#>  did you mean branch? Valid conditionals are: *
