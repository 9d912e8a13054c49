// Pipes, sockets and links to nowhere are no files to be kept; a link to a folder above it is not followed round and round.
node { dir('w') {
    sh '#!/bin/sh\nmkdir -p d sub/e; echo x >d/a.txt; mkfifo p d/q; ln -s nowhere broken; ln -s .. d/up; ln -s ../../d sub/e/d; ln -s ../sub d/sub'
    echo findFiles(glob: '**')*.path.join(' ')
    echo findFiles(glob: '**/*.txt')*.path.join(' ')
    echo findFiles(glob: 'd/up/*/a.txt')*.path.join(' ')
    stash 'all'
    archiveArtifacts '**'
    zip zipFile: 'a.zip', glob: '**'
    tar file: 'a.tar.gz', glob: '**/*.txt'
    junit testResults: 'p', allowEmptyResults: true
    dir('again') {
        unstash 'all'
        sh '#!/bin/sh\nfind . -type f | sort | tr "\\n" " "; find . -type p'
    }
    try {
        writeFile file: 'p', text: 'nobody reads it'
    } catch (IOException e) {
        echo e.message.replaceAll('/.*/', '')
    }
    cleanWs deleteDirs: true, patterns: [[pattern: 'd/**'], [pattern: 'p']]
    sh '#!/bin/sh\nls | tr "\\n" " "'
} }
// expect: d/a.txt sub/e/d/a.txt
// expect: d/a.txt sub/e/d/a.txt
// expect: d/up/d/a.txt
// expect: ./d/a.txt ./sub/e/d/a.txt 
// expect: cannot write p: No such device or address
// expect: a.tar.gz a.zip again broken sub 
