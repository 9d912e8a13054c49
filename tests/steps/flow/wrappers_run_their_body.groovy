ansiColor('xterm') {
    wrap([$class: 'AnsiColorBuildWrapper', colorMapName: 'xterm']) {
        echo 'inside'
    }
}
// expect: inside
