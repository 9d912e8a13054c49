node {
    dir('w') {
        writeFile file: 'in/main', text: 'program'
        writeFile file: 'in/sub/data', text: 'data'
        sh '#!/bin/sh\nchmod 755 in/main'
        zip zipFile: 'a.zip', dir: 'in'
        try {
            zip zipFile: 'a.zip', dir: 'in'
        } catch (IOException e) {
            echo "${e.message.contains('exists already')}"
        }
        zip zipFile: 'a.zip', dir: 'in', glob: 'main', overwrite: true
        echo "${unzip(zipFile: 'a.zip', read: true)}"
        echo "${unzip(zipFile: 'a.zip', test: true)}"
        zip zipFile: 'b.zip', dir: 'in', exclude: '**/data'
        unzip zipFile: 'b.zip', dir: 'out', quiet: true
        sh '#!/bin/sh\ntest -x out/main; find out -type f'
    }
}
// expect: true
// expect: [main:program]
// expect: true
// expect: out/main
