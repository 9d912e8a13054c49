node {
    withEnv(['PATH+ONE=/one', 'PATH+TWO=/two']) {
        sh '#!/bin/sh\necho "$PATH" | cut -d: -f1,2'
        echo "${env.PATH.startsWith('/two:/one:')}"
    }
}
// expect: /two:/one
// expect: true
