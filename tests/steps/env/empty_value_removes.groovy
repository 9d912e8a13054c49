env.A = 'set'
withEnv(['A=']) { echo "${env.A}" }
// expect: null
