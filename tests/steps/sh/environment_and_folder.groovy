node {
    withEnv(['A=1', 'B=x y']) {
        dir('sub/folder') {
            sh '#!/bin/sh\necho "$A|$B|$(basename $PWD)"'
        }
    }
}
// expect: 1|x y|folder
