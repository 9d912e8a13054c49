def n = stage('outer') {
    stage('inner') { 42 }
}
echo "${n}"
// expect: 42
