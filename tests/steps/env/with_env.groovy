env.OUTER = 'outer'
withEnv(['A=1', "B=${'x'}", 'OUTER=inner']) {
    echo "${env.A} ${B} ${env['OUTER']} ${env.getProperty('A')}"
    withEnv(['A=2']) { echo A }
}
echo "${env.A} ${env.OUTER}"
// expect: 1 x inner 1
// expect: 2
// expect: null outer
