// Steps that need a workspace, outside of every node.
sh 'make' // expect lint: needs-node
stage('Build') {
    checkout scm // expect lint: needs-node
    timeout(5) { sh 'make' } // expect lint: needs-node
}
parallel a: { sh 'make a' }, b: { node { sh 'make b' } } // expect lint: needs-node
node { sh 'make' }
