// sluice-lint-enable shadowing
class Build implements Serializable {
    String version
    Build(String version) { this.version = version }
    def next(String suffix) { return version + suffix }
}
echo new Build('1.0').next('-1')
