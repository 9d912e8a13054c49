class Version implements Serializable {
    def script
    String text
    Version(def script) {
        this.script = script
        text = script.readFile('VERSION') // expect lint: step-in-constructor
    }
    String toString() {
        return script.sh(script: 'cat VERSION', returnStdout: true) // expect lint: step-in-constructor
    }
}
node {
    echo "${new Version(this)}"
}
