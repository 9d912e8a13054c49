// Nothing but changes of a shell that ends at once.
node {
    sh 'cd build' // expect lint: shell-state-lost
    sh 'export PATH=/opt/bin:$PATH' // expect lint: shell-state-lost
    sh "cd build && export X=1" // expect lint: shell-state-lost
    sh '. venv/bin/activate' // expect lint: shell-state-lost
    sh '''#!/bin/bash
        set -e
        cd build # expect next
    ''' // sluice-lint-disable shell-state-lost
}
