// Runs scripts under real Groovy, all in one JVM: args are a list ("number TAB kind TAB path" a line) and the folder that
// receives N.out (standard output) and N.err ("path:line: error: exception", as sluice would report it).
import org.codehaus.groovy.control.MultipleCompilationErrorsException

def list = new File(args[0]), out = new File(args[1])
def realOut = System.out, realErr = System.err
def zone = TimeZone.default, locale = Locale.default
Touched.watch()

String report(String path, Throwable thrown) {
    if (thrown instanceof MultipleCompilationErrorsException)
        return thrown.errorCollector.errors.findAll { it.respondsTo('getCause') }.collect {
            "$path:${it.cause.respondsTo('getStartLine') ? it.cause.startLine : 0}: error: ${it.cause.message} [syntax]"
        }.join('\n')
    "$path:${Frames.lineOf(thrown, new File(path).name)}: error: $thrown"
}

list.eachLine('UTF-8') { line ->
    def (number, kind, path) = line.split('\t')
    def printed = new ByteArrayOutputStream(), stream = new PrintStream(printed, true, 'UTF-8')
    String failure = null
    System.out = stream
    def body = {
        try {
            def text = new File(path).getText('UTF-8')
            def shell = new GroovyShell(new Binding([args: new String[0]]))
            Thread.currentThread().contextClassLoader = shell.classLoader
            shell.evaluate(text, new File(path).name)
        } catch (Throwable thrown) {
            failure = report(path, thrown)
        }
    }
    def thread = new Thread(null, body as Runnable, 'main', 8L << 20)
    thread.daemon = true
    thread.start()
    thread.join(20000)
    if (thread.alive) { failure = "$path:0: error: no end after 20 s"; thread.stop() }
    Touched.forget() // before this script itself computes with what was changed
    stream.flush()
    System.out = realOut
    new File(out, number + '.out').bytes = printed.toByteArray()
    new File(out, number + '.err').setText(failure ? failure + '\n' : '', 'UTF-8')
    TimeZone.default = zone
    Locale.default = locale
}
System.exit(0)
