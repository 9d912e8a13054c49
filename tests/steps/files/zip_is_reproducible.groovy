node {
    dir('w') {
        writeFile file: 'f', text: 'x'
        zip zipFile: '../a.zip'
        sh '#!/bin/sh\nsleep 0.01; touch -d 2001-01-01 f'
        zip zipFile: '../b.zip'
    }
    sh '#!/bin/sh\ncmp a.zip b.zip && echo same'
}
// expect: same
