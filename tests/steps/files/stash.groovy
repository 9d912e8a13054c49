node {
    dir('one') {
        writeFile file: 'bin/app', text: 'program'
        writeFile file: 'bin/app.tmp', text: ''
        sh '#!/bin/sh\nchmod 755 bin/app'
        stash name: 'app', includes: 'bin/**', excludes: '**/*.tmp'
    }
    dir('two') {
        unstash 'app'
        sh '#!/bin/sh\ntest -x bin/app && cat bin/app && ls bin'
        try {
            unstash 'none'
        } catch (e) {
            echo e.message
        }
        try {
            stash name: 'empty', includes: 'nothing*'
        } catch (e) {
            echo e.message
        }
        stash name: 'empty', includes: 'nothing*', allowEmpty: true
    }
}
// expect: programapp
// expect: No such saved stash ‘none’
// expect: No files included in stash ‘empty’
