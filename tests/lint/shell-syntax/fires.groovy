// No shell can read these.
node {
    sh '''
        if [ -e x ]; then
            echo x # // expect lint: shell-syntax
    '''
    sh "for i in ${list}; do echo x" // expect lint: shell-syntax
    sh '''#!/bin/bash
        echo x
        done # // expect lint: shell-syntax
    '''
    sh "echo 'unclosed" // expect lint: shell-syntax
}
