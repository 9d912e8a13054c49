node {
    touch 'd/marker'
    echo "${fileExists('d/marker')}"
}
// expect: true
