package java.lang

/**
 * Describes a command before it is run.
 */
class ProcessBuilder {
    private List words
    private File folder
    private boolean merged
    private Map variables

    ProcessBuilder(List words) { this.words = words }
    ProcessBuilder(String... words) { this.words = words as List }

    List command() { words }
    ProcessBuilder command(List words) {
        this.words = words
        this
    }
    ProcessBuilder command(String... words) { command(words as List) }
    File directory() { folder }
    ProcessBuilder directory(File folder) {
        this.folder = folder
        this
    }
    Map environment() {
        if (variables == null) variables = new LinkedHashMap(System.getenv())
        variables
    }
    ProcessBuilder redirectErrorStream(boolean on) {
        merged = on
        this
    }
    boolean redirectErrorStream() { merged }
    ProcessBuilder inheritIO() { this }
    Process start() { new Process(words, variables?.collect { name, value -> name + '=' + value }, folder, merged) }
}
