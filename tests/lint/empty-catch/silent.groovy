// A comment or the name says that it is meant.
node {
    try {
        sh 'make'
    } catch (Exception e) {
        // nothing to clean
    }
    try {
        sh 'make'
    } catch (ignored) {
    }
    try {
        sh 'make'
    } catch (none) {} // there was nothing
}
