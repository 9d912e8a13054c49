// Inside of node, in functions that may be called there, in closures that are called elsewhere.
def build() { sh 'make' }
def later = { sh 'make' }
inContainer { sh 'make' }
podTemplate(label: 'x') { sh 'true' }
node { build(); later() }
