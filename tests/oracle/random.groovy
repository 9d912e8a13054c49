// Random expressions and programs, run under real Groovy (in this JVM) and by sluice, and compared. Arguments: the sluice binary, seconds,
// seed, and optionally what to make: expressions, programs or both. Prints every difference (one of each kind) and ends with
// "N compared, N differ"; the exit code is 1 when any does. The same seed makes the same programs.
import java.util.concurrent.TimeUnit

def (sluice, seconds, seed) = [args[0], args[1] as long, args[2] as long]
def what = args.length > 3 ? args[3] : 'both'
def random = new Random(seed)
def expressions = new Expressions(random), programs = new Programs(random)
def folder = File.createTempDir('sluice', 'random')
def realOut = System.out
def end = System.currentTimeMillis() + seconds * 1000
int compared = 0, differing = 0, skipped = 0
def kinds = [:].withDefault { 0 }

def HEAD = '''
def show(v, int depth = 0) {
    if (v == null) return 'null'
    if (v instanceof Closure) return 'closure'
    if (v instanceof Iterator) { def l = []; while (v.hasNext() && l.size() < 30) l << v.next(); return 'iterator ' + show(l, depth + 1) }
    if (v instanceof Class) return v.toString()
    if (v.getClass().name.startsWith('java.util.stream.')) return 'stream ' + show(v.toArray(), depth + 1)
    if (depth < 2 && v instanceof List && v.getClass() == ArrayList) return '[' + v.collect { show(it, depth + 1) }.join(', ') + ']'
    def text = v.inspect()
    (v.getClass().name + ' ' + (text.size() > 600 ? text.size() + ':' + text[0..300] : text)).replace('\\n', '\\\\n').replace('\\r', '\\\\r')
}
def test(int n, Closure body) {
    try { println(n + ' ' + show(body())) }
    catch (Throwable e) { println(n + ' ! ' + e.getClass().name + ': ' + (e.message?.readLines() ?: [''])[0]) }
}
'''.trim()

String real(String text) {
    def printed = new ByteArrayOutputStream(), out = new PrintStream(printed, true, 'UTF-8')
    def thread = new Thread(null, {
        try { new GroovyShell(new Binding([args: new String[0], out: out])).evaluate(text, 'random.groovy') }
        catch (Throwable t) { out.println "ended by ${t.getClass().name} ${System.getenv('RANDOM_DEBUG') ? t : ''}" }
    } as Runnable, 'main', 8L << 20)
    thread.daemon = true
    thread.start()
    thread.join(15000)
    boolean hung = thread.alive
    if (hung) thread.stop()
    out.flush()
    hung ? null : printed.toString('UTF-8')
}

String ours(String sluice, File file, String text) {
    file.setText(text, 'UTF-8')
    def builder = new ProcessBuilder(sluice, 'run', '-q', '--no-record', '--here', file.path)
    def output = new File(file.path + '.out')
    def process = builder.redirectErrorStream(true).redirectOutput(output).start()
    if (!process.waitFor(20, TimeUnit.SECONDS)) { process.destroyForcibly(); return output.getText('UTF-8') + '\nno end after 20 s' }
    output.getText('UTF-8') + (process.exitValue() > 1 ? "\nexit code ${process.exitValue()}" : '')
}

// A double's or float's digits as this JVM writes them: before Java 19 it sometimes wrote one more than tell the value from its neighbours.
String digits(String line) {
    line?.replaceAll(/-?\d\.\d{6,17}(E-?\d+)?/, { all, e -> line.contains('Float') ? all.toFloat() as String : all.toDouble() as String })
}

String plain(String line) {
    digits(line)?.replaceAll(/to class 'java.lang.(Integer|Long|Boolean|Double)'/, { all, c -> "to class '${c == 'Integer' ? 'int' : c.toLowerCase()}'" })
        ?.replaceAll(/@[0-9a-f]{1,8}\b/, '@')?.replaceAll(/NullPointerException: (?!Cannot invoke method|Cannot execute null).*/, 'NullPointerException')?.replaceAll(/\b\w+[$]_\w+_closure\d+\w*([$]_(\w+_)?closure\d+)*/, 'closure')
}

// One difference of each kind is told: by method or operator and by what came of it.
String kindOf(String source, String a, String b) {
    def name = (source =~ /(?:r|\b[A-Z]\w+|\)|\])\.(\w+)\(/).with { it.find() ? it.group(1) : source.replaceAll(/[\w'"\[\], ]+/, '') }
    "$name ${(a ?: '').replaceAll(/\d+/, '').take(28)} ${(b ?: '').replaceAll(/\d+/, '').take(28)}"
}

def lines = { String text -> text.readLines().collectEntries { l -> def m = l =~ /^(\d+) (.*)$/; m ? [(m[0][1] as int): plain(m[0][2])] : [:] } }

while (System.currentTimeMillis() < end) {
    boolean whole = what == 'programs' || (what == 'both' && random.nextInt(4) == 0)
    def sources = (0..<(whole ? 10 : 60)).collect { n -> whole ? programs.next(n) : expressions.next() }
    def declared = whole ? (0..<sources.size()).collect { n -> programs.declarations(n) } : []
    def text = HEAD + '\n' + declared.collect { it + '\n' }.join() + sources.withIndex().collect { s, i -> "test($i) { $s }" }.join('\n') + '\n'
    def expected = real(text)
    if (expected == null || !expected.trim() || expected.contains('ended by')) {
        if (System.getenv('RANDOM_DEBUG')) System.err.println expected
        skipped += sources.size()
        continue
    }
    def got = ours(sluice, new File(folder, 'random.groovy'), text)
    def want = lines(expected), have = lines(got)
    boolean ended = false
    sources.eachWithIndex { source, i ->
        // What newer Java forbids (IncompatibleClassChangeError: a proxy of a sealed interface), and what depends on the memory there is.
        if (want[i] =~ /InaccessibleObject|_groovyProxy|calendar.ZoneInfo|module java.base|IllegalAccess|StackOverflow|OutOfMemory|IncompatibleClassChange/) { skipped++; return }
        compared++
        if (want[i] == have[i]) return
        if (!have.containsKey(i)) {
            // The program ended here; what stands below it was never tried.
            if (ended) { compared--; skipped++; return }
            ended = true
            new File(folder, 'random.groovy').renameTo(new File(folder.parentFile, "random-${seed}-${compared}.groovy"))
        }
        differing++
        def kind = kindOf(source, want[i], have[i])
        if (kinds[kind]++ == 0) realOut.println "--- $source${declared ? '\n' + declared[i] : ''}\n  Groovy: ${want[i]}\n  sluice: ${have[i] ?: got.readLines().findAll { !(it =~ /^\d+ /) }.take(4).join(' / ')}"
    }
}
realOut.println "$compared compared, $differing differ (${kinds.size()} kinds), $skipped skipped; seed $seed"
folder.deleteDir()
System.exit(differing ? 1 : 0)
