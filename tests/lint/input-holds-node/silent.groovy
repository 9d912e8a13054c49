// Outside of a node, and in functions.
def ask() { input 'Go on?' }
stage('Ask') { input 'Go on?' }
node { ask() }
