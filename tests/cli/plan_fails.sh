# A plan marks what fails in every run: files, stashes and jobs that are not there.
cat >Jenkinsfile <<'EOF'
node {
    def text = readTrusted 'nope'
    stash 'kept'
    unstash 'kept'
    unstash sh(script: 'pick', returnStdout: true)
    unstash 'nope'
    build job: 'downstream'
}
EOF
sluice plan
#> Plan of Jenkinsfile; nothing of it is done
#>
#> node
#>   readTrusted 'nope'
#>     ✗ readTrusted: cannot read */nope: No such file or directory  :2
#>   stash 'kept'  :3
#>   unstash 'kept'  :4
#>   sh 'pick', returnStdout: true  :5
#>   unstash ‹pick›  :5
#>   unstash 'nope'  :6
#>     ✗ No such saved stash ‘nope’  :6
#>   build 'downstream'  :7
#>     ✗ No item named downstream found: *
#>
#> 1 command, 5 other steps with an effect.
#> As it stands, a run fails: see ✗.
# Parameters take one line each; a condition on the branch says when there is none.
cat >Jenkinsfile <<'EOF'
pipeline {
    agent any
    parameters {
        string(name: 'A', defaultValue: 'x', description: '')
        text(name: 'B', defaultValue: 'a\nb', description: 'two lines')
    }
    stages { stage('main only') { when { branch 'main' }
        steps { sh 'x' } } }
}
EOF
sluice plan
#> Plan of Jenkinsfile; nothing of it is done
#>
#> Parameters
#>   A = 'x'  default, text
#>   B = 'a\nb'  default, text; two lines
#>
#> node
#>   ● Declarative: Checkout SCM
#>     uses the project's folder, copied into the workspace
#>   ○ main only  skipped: no branch, wanted 'main'
#>     ○ sh 'x'  :8
#>
#> 1 stage runs, 1 stage is skipped.
