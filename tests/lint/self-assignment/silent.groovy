class Build implements Serializable {
    String version
    Build(String version) {
        this.version = version
    }
}
VERSION = VERSION
echo new Build(VERSION).version
