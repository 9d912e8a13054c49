// A set or an array is no java.util.List.
withEnv(['A=1', 'B=2'] as Set) { // expect lint: parameter-type
    echo 'x'
}
withEnv(['A=1'] as String[]) { // expect lint: parameter-type
    echo 'x'
}
withEnv(['A=1'] as List) {
    echo 'x'
}
withEnv(['A=1'] + (['B=2'] as Set)) {
    echo 'x'
}
