class Build implements Serializable {
    String version
    Build(String version) {
        version = version // expect lint: self-assignment
    }
}
echo new Build('1.0').version
