// Maps of closures, made in any way.
def branches = [a: { sh 'a' }]
node {
    parallel branches
    parallel(a: { stage('a') { sh 'a' } }, failFast: true)
    parallel([a: { sh 'a' }, b: makeBranch('b')])
    parallel branches.collectEntries { k, v -> [k, v] }
}
