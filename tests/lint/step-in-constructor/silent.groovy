class Version implements Serializable {
    def script
    Closure later
    Version(def script) {
        this.script = script
        script.echo 'made'
        later = { script.sh 'make' }
    }
    String read() { return script.readFile('VERSION') }
}
node {
    echo new Version(this).read()
}
