// A question within a node.
node('linux') {
    stage('Ask') {
        input 'Go on?' // expect lint: input-holds-node
    }
}
