node { echo "${isUnix()}" }
// expect: true
