// Sound for sh or, without a first line that says otherwise, for bash; other interpreters; interpolations that may be anything.
node {
    sh 'if true; then echo x; fi'
    sh 'a=(1 2 3); echo ${a[@]}'
    sh '''#!/usr/bin/env python3
print("x" if 1 else 2)
'''
    sh "${before} echo x ${after}"
    sh "${wait ? 'while true; do' : ''}\n sleep 1\n ${wait ? 'done' : ''}"
    sh "make ${flag ? '--fast' : ''} && echo done"
    def command = "ruby -e \"puts"
    sh "$command 1\""
    bat 'if ('
    sh '''
        cat <<END
        it's fine
END
    '''
    sh script: "echo 'unclosed", returnStatus: true // sluice-lint-disable shell-syntax
}
