// Mutants of the scripts below the given folders, one at a time under real Groovy (in this JVM) and by sluice: what they print, the
// exception that ends them and its line, and whether they are refused, are compared. Arguments: the sluice binary, seconds, seed, folders.
// Prints every difference (three of a kind) and ends with "N compared, N differ"; the exit code is 1 when any does.
import org.codehaus.groovy.control.MultipleCompilationErrorsException

def (sluice, seconds, seed) = [args[0], args[1] as long, args[2] as long]
def scripts = args.drop(3).collectMany { path ->
    def found = []
    new File(path).eachFileRecurse { if (it.name.endsWith('.groovy') && !it.path.contains('/lib/')) found << it }
    found.sort { it.path }
}
def mutants = new Mutants(new Random(seed), scripts)
def folder = File.createTempDir('sluice', 'mutants'), realOut = System.out
Touched.watch()

// What depends on the JVM, or is decided otherwise on purpose: a class that is nowhere is missed when it is used, and where
// Groovy's compiler itself fails a script is run.
BEYOND = /InaccessibleObject|IllegalAccess|calendar.ZoneInfo|module java.base does not|StackOverflow|OutOfMemory|IncompatibleClassChange|VerifyError|ClassFormatError|NoClassDefFound|unable to resolve class|Static type checking|BUG!|General error during|Cannot use return statement with an expression/

// [what it printed, how it ended]; null: it did not end in time.
def real = { String text ->
    def printed = new ByteArrayOutputStream(), failure = ''
    System.out = new PrintStream(printed, true, 'UTF-8')
    def thread = new Thread(null, {
        try {
            new GroovyShell().run(text, 'm.groovy', new String[0])
        } catch (MultipleCompilationErrorsException e) {
            failure = "refused: $e.message"
        } catch (Throwable t) {
            try { failure = "line ${Frames.lineOf(t, 'm.groovy')}: $t" } catch (Throwable ignored) { failure = "line 0: ${t.getClass().name}" }
        }
    } as Runnable, 'main', 8L << 20)
    thread.daemon = true
    thread.start()
    thread.join(8000)
    boolean hung = thread.alive
    if (hung) thread.stop()
    System.out.flush()
    System.out = realOut
    Touched.forget()
    hung ? null : [printed.toString('UTF-8'), failure]
}

def ours = { String text ->
    new File(folder, 'm.groovy').setText(text, 'UTF-8')
    def (out, err) = [new File(folder, 'out'), new File(folder, 'err')]
    def command = ['sh', '-c', 'ulimit -v 4000000; exec timeout 20 "$0" run -q --no-record --here m.groovy', sluice]
    int code = new ProcessBuilder(command).directory(folder).redirectOutput(out).redirectError(err).start().waitFor()
    def m = err.getText('UTF-8') =~ /(?sm)^(?:(\w+)\.groovy:(\d+):\d+: )?error: (.*?) \[(exception|syntax|compile|[a-z]+(-[a-z]+)+)\]$/
    def failure = m.find() ? (m.group(4) == 'exception' ? "line ${m.group(1) == 'm' ? m.group(2) : 0}: ${m.group(3)}" : 'refused') : code ? "exit $code: ${err.text.take(300)}" : ''
    [out.getText('UTF-8'), failure]
}

// Without what differs from run to run and from JVM to JVM, as the JDK's inner classes do.
String plain(String text) {
    text.startsWith('refused') ? 'refused' : text.replaceAll(/Assertion failed: \n\n/, '').replaceAll(/(?s)\n(Possible solutions|Cannot resolve|  public ).*/, '')
        .replaceAll(/(?s)(could not be run\.|invoke from this list:).*/, '$1').replaceAll(/(java\.util\.[\w.]+)[$]\w+/, '$1').replaceAll(/@[0-9a-f]{3,}/, '@')
        .replaceAll(/\b\w*Script\d+\b/, 'm').replaceAll(/\d+_groovyProxy/, '_groovyProxy').replaceAll(/\w+[$]_[\w$]*closure[\w$]*|groovy\.lang\.Closure(?=@|'|\))/, 'closure')
        .replaceAll(/(jdk\.proxy\d+|com\.sun\.proxy)\.[$]Proxy\d+/, 'proxy').replaceAll(/NullPointerException: (?!Cannot (invoke method|execute null|get|set)).*/, 'NullPointerException')
        .replaceAll(/(cannot be cast to class \S+) \(.* in .*\)/, '$1').replaceAll(/ \(\S+ (is|and \S+ are) in .*\)/, '').trim()
}

int compared = 0, differing = 0, skipped = 0
def kinds = [:].withDefault { 0 }
long end = System.currentTimeMillis() + seconds * 1000
while (System.currentTimeMillis() < end) {
    def made = mutants.next(), want = made ? real(made[1]) : null
    if (!want || want.any { it =~ BEYOND }) { skipped++; continue }
    def got = ours(made[1])
    def (a, b) = [want.collect { plain(it) }, got.collect { plain(it) }]
    compared++
    if ([a, b].any { it[1].startsWith('line 0') }) [a, b].each { it[1] = it[1].replaceFirst(/line \d+/, 'line 0') }
    if (a[1] == b[1] && (a[0] == b[0] || a[1] == 'refused')) continue
    differing++
    def kind = (a[1] == b[1] ? 'output' : "${a[1].take(60)} / ${b[1].take(40)}").replaceAll(/\d+/, '')
    if (kinds[kind]++ > 2 && kind != 'output') continue
    int same = 0
    while (same < a[0].size() && same < b[0].size() && a[0][same] == b[0][same]) same++
    def shown = { String text -> text.substring(Math.max(0, same - 40)).take(160) }
    realOut.println "--- ${made[0].path}\n${made[1]}\n  Groovy: ${a[0] == b[0] ? '' : shown(a[0])} ${want[1].take(400)}\n  sluice: ${a[0] == b[0] ? '' : shown(b[0])} ${got[1].take(400)}"
}
realOut.println "$compared compared, $differing differ (${kinds.size()} kinds), $skipped skipped; seed $seed"
folder.deleteDir()
System.exit(differing ? 1 : 0)
