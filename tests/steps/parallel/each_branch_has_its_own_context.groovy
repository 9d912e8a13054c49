node {
    parallel(
        a: { withEnv(['X=a']) { dir('da') { sleep time: 50, unit: 'MILLISECONDS'; sh '#!/bin/sh\nsleep 0.1; echo $X $(basename $PWD)' } } },
        b: { withEnv(['X=b']) { dir('db') { sleep time: 50, unit: 'MILLISECONDS'; sh '#!/bin/sh\nsleep 0.3; echo $X $(basename $PWD)' } } }
    )
    echo "${env.X}"
}
// expect: a da
// expect: b db
// expect: null
