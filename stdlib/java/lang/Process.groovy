package java.lang

import java.util.concurrent.TimeUnit
import sluice.Outside

/**
 * A command of the system. It runs when something of it is first asked for - its result, or its output - so that what is
 * written to its input before that reaches it.
 */
class Process {
    private List command
    private List variables
    private String folder
    private ByteArrayOutputStream input = new ByteArrayOutputStream()
    private Process before
    private boolean merged
    private List result

    Process(List command, List variables, Object folder, boolean merged = false) {
        if (!command) throw new IndexOutOfBoundsException('Index 0 out of bounds for length 0')
        this.command = command.collect { it.toString() }
        this.variables = variables?.collect { it.toString() }
        this.folder = folder?.toString()
        this.merged = merged
        if (!isThere(this.command[0]) || (folder && Outside.stat(this.folder) == null)) throw new IOException('Cannot run program "' + command[0] + '"' +
            (folder ? ' (in directory "' + folder + '")' : '') + ': error=2, No such file or directory')
    }
    private static boolean isThere(String program) {
        if (program.contains('/')) return Outside.stat(program) != null
        (System.getenv('PATH') ?: '/usr/bin:/bin').split(':').any { Outside.stat(it + '/' + program) != null }
    }

    private List done() {
        if (result == null) {
            Object given = before != null ? before.getInputStream() : input.toByteArray()
            List line = merged ? ['sh', '-c', 'exec "$@" 2>&1', 'sh'] + command : command
            result = Outside.run(line, variables, folder, given)
        }
        result
    }

    InputStream getInputStream() { done()[1] }
    InputStream getErrorStream() { done()[2] }
    InputStream getIn() { getInputStream() }
    InputStream getErr() { getErrorStream() }
    OutputStream getOutputStream() { input }
    OutputStream getOut() { input }
    String getText() { getInputStream().getText() }
    int waitFor() { done()[0] }
    boolean waitFor(long time, TimeUnit unit) {
        done()
        true
    }
    void waitForOrKill(long milliseconds) { done() }
    int exitValue() { done()[0] }
    boolean isAlive() { false }
    void destroy() {}
    Process destroyForcibly() { this }
    void closeStreams() {}

    void waitForProcessOutput() { done() }
    void waitForProcessOutput(Appendable out, Appendable err) { pourBoth(out, err) }
    void waitForProcessOutput(OutputStream out, OutputStream err) { pourBoth(out, err) }
    void consumeProcessOutput() { done() }
    void consumeProcessOutput(Appendable out, Appendable err) { pourBoth(out, err) }
    void consumeProcessOutput(OutputStream out, OutputStream err) { pourBoth(out, err) }
    Thread consumeProcessOutputStream(Appendable out) { pour(getInputStream(), out) }
    Thread consumeProcessOutputStream(OutputStream out) { pour(getInputStream(), out) }
    Thread consumeProcessErrorStream(Appendable err) { pour(getErrorStream(), err) }
    Thread consumeProcessErrorStream(OutputStream err) { pour(getErrorStream(), err) }
    private void pourBoth(Object out, Object err) {
        pour(getInputStream(), out)
        pour(getErrorStream(), err)
    }
    private static Thread pour(InputStream from, Object to) {
        if (to instanceof OutputStream) to.write(from.getBytes())
        else if (to != null) to.append(from.getText())
        null
    }

    void withWriter(Closure body) { body.call(new PrintWriter(input)) }
    void withOutputStream(Closure body) { body.call(input) }
    Process leftShift(Object text) {
        input << text
        this
    }
    Process pipeTo(Process next) {
        next.before = this
        next
    }
    Process or(Process next) { pipeTo(next) }
    String toString() { 'Process[exitValue=' + (result == null ? '"not exited"' : result[0]) + ']' }
}
