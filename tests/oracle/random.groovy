// Random expressions and programs, run under real Groovy (in this JVM) and by sluice, and compared. Arguments: the sluice binary, seconds,
// seed, and optionally what to make: expressions, programs, both, refused (programs with a fault: are they refused, in which line?), the
// names of patterns (features/NAME.txt, separated by commas), "methods:" and kinds of Values.POOL: calls on values of these kinds alone
// ("static": of static methods), forms: expressions that are no calls, or each: every method of every class in the pool, with null for each
// argument in turn, as far as the time goes ("each:" and kinds: of these alone).
// Prints every difference (one of each kind) and ends with
// "N compared, N differ"; the exit code is 1 when any does. The same seed makes the same programs.
import java.util.concurrent.TimeUnit
import org.codehaus.groovy.control.messages.SyntaxErrorMessage

def (sluice, seconds, seed) = [args[0], args[1] as long, args[2] as long]
def what = args.length > 3 ? args[3] : 'both'
def random = new Random(seed)
def given = what =~ /^(?:methods|each):(.*)/
def receivers = given ? given[0][1].split(',') as List : what == 'forms' ? [] : Values.RECEIVERS
boolean each = what.startsWith('each')
if (each || receivers != Values.RECEIVERS) what = 'expressions'
def expressions = new Expressions(random, receivers), programs = new Programs(random)
def features = new Features(random, new File('tests/oracle/random/features'))
def chosen = what in ['expressions', 'programs', 'both', 'refused'] ? [] : what.split(',') as List
def folder = File.createTempDir('sluice', 'random')
def realOut = System.out
def end = System.currentTimeMillis() + seconds * 1000
int compared = 0, differing = 0, skipped = 0
def kinds = [:].withDefault { 0 }

Touched.watch()

def HEAD = '''
def show(v, int depth = 0) {
    if (v == null) return 'null'
    if (v instanceof Closure) return 'closure'
    if (v instanceof Iterator) { def l = []; while (v.hasNext() && l.size() < 30) l << v.next(); return 'iterator ' + show(l, depth + 1) }
    if (v instanceof Class) return v.toString()
    if (v.getClass().name.startsWith('java.util.stream.')) return 'stream ' + show(v.toArray(), depth + 1)
    if (depth < 2 && v instanceof List && v.getClass() == ArrayList) return '[' + v.collect { show(it, depth + 1) }.join(', ') + ']'
    def text = v.inspect().replaceAll(/@[0-9a-f]+[:g`\\/]?/, '@') // identity hashes: their digits count
    (v.getClass().name + ' ' + (text.size() > 600 ? text.size() + ':' + text[0..300] : text)).replace('\\n', '\\\\n').replace('\\r', '\\\\r')
}
def textOf(v) { v instanceof CharSequence ? v.toString().replace('\\n', '\\\\n').replace('\\r', '\\\\r') : show(v) }
// A program: what it logged, a line each, with the number of the statement's line.
def program(int n, Closure body) {
    def log = []
    def said = { e -> e.getClass().name + ': ' + (e.message?.readLines() ?: [''])[0] }
    def t = { int line, c -> try { "$line: ${textOf(c())}".toString() } catch (Throwable e) { "$line: ! ${said(e)}".toString() } }
    try { body(log, t) } catch (Throwable e) { log << 'stopped by ' + said(e) }
    for (entry in log) {
        try { println(n + ' ' + textOf(entry)) } catch (Throwable e) { println(n + ' ! ' + said(e)) }
    }
    println n + ' end'
}
def test(int n, Closure body) {
    try { println(n + ' ' + show(body())) }
    catch (Throwable e) { println(n + ' ! ' + e.getClass().name + ': ' + (e.message?.readLines() ?: [''])[0]) }
}
'''.trim()

// A program without end takes all memory in time. It catches what stops it, statement by statement, so that once is not enough.
void kill(Thread thread) {
    for (int i = 0; thread.alive && i < 1000; i++) {
        thread.stop()
        thread.join(10)
    }
    if (thread.alive) System.err.println 'A program cannot be stopped: ' + thread.stackTrace.find { it.fileName == 'random.groovy' }
}

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
    if (hung) kill(thread)
    out.flush()
    Touched.forget()
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
    line?.replaceAll(/-?\d\.\d{6,17}(E-?\d+)?|-?\d\.\d+E-?\d+/, { all, e -> line.contains('Float') ? all.toFloat() as String : all.toDouble() as String })
        ?.replaceAll(/(java\.lang\.(?:Double|Float) with value '-?)([\d,]+)/) { all, before, n -> before + (n.replace(',', '').toDouble() as String) }
}

// Objects without a hash code of their own (classes among them) stand anywhere in a HashSet or HashMap. A proxy's name has to stay to be
// seen: its number counts all that this JVM has made.
String unordered(String line) {
    !line.contains('_groovyProxy') && line ==~ /.*Hash(Set|Map) (?=\[).*(@|Matcher\[|\b(class|interface) java|[\[ ,](int|long|double|boolean)\b).*/ ? line.replaceFirst(/^((?:\d+: )?)(.*)$/) { all, number, rest -> number + rest.toList().sort().join() } : line
}

// Newer Java gives the NoSuchElementException of a ListIterator the cause's text.
// What reflection refuses it words only as long as it has not made bytecode of the call, that is the first 15 times.
String unworded(String line) {
    line.replaceAll(/(NoSuchElementException: )java.lang.IndexOutOfBounds.*/, '$1').replaceAll(/(IllegalArgumentException: )(argument type mismatch|wrong number of arguments|object is not an instance of declaring class)/, '$1')
}

// MissingMethodException shows so many letters of the values: behind an identity hash, more or less by its digits.
String unmeasured(String line) {
    line?.replaceAll(/(values: \[.*@).*/, '$1')
}

// A Date that is made of nothing shows the second in which the program ran.
String timeless(String line) {
    line.replaceAll(/[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d UTC \d{4}/) { isNow(it) ? 'now' : it }
}

// A text may have the form of a Date and name no month.
boolean isNow(String date) {
    try {
        Math.abs(Date.parse(date).intdiv(60_000) - System.currentTimeMillis().intdiv(60_000)) < 3
    } catch (IllegalArgumentException ignored) {
        false
    }
}

String plain(String line) {
    timeless(unworded(unordered(unmeasured(sameNames(digits(line))))))
}

String sameNames(String line) {
    line?.replaceAll(/to class 'java.lang.(Integer|Long|Boolean|Double)'/, { all, c -> "to class '${c == 'Integer' ? 'int' : c.toLowerCase()}'" })
        ?.replaceAll(/(jdk\.proxy\d+|com\.sun\.proxy)\.[$]Proxy\d+(@[0-9a-f]+)?/, 'closure$2')?.replaceAll(/ \(\S+ (is|and \S+ are) in .*\)$/, '')?.replaceAll(/@[0-9a-fA-F]+[:g`\/]?/, '@')?.replaceAll(/java\.util\.stream\.\w+([$]\w+)?/, 'java.util.stream')?.replaceAll(/(cannot be cast to class \S+) \(.* in .*\)/, '$1')?.replaceAll(/NullPointerException: (?!Cannot invoke method|Cannot execute null).*/, 'NullPointerException')?.replaceAll(/\b\w+[$]_\w+_closure\d+\w*([$]_(\w+_)?closure\d+)*/, 'closure')
}

// One difference of each kind is told: by method or operator and by what came of it.
String kindOf(String source, String a, String b) {
    def name = (source =~ /(?:r|\b[A-Z]\w+|\)|\])\.(\w+)\(/).with { it.find() ? it.group(1) : source.replaceAll(/[\w'"\[\], ]+/, '') }
    "$name ${(a ?: '').replaceAll(/\d+/, '').take(28)} ${(b ?: '').replaceAll(/\d+/, '').take(28)}"
}

// The lines of each number; a feature's program prints many.
def lines = { String text ->
    def found = [:]
    text.readLines().each { l -> def m = l =~ /^(\d+) (.*)$/; if (m) found[m[0][1] as int] = (found[m[0][1] as int] ?: []) + plain(m[0][2]) }
    found
}

// Texts of floats, which before Java 19 now and then have a digit more than tell the value from its neighbours.
List<String> floats(List<String> lines) {
    lines?.collect { line -> line.replaceAll(/-?\d\.\d+(E-?\d+)?/) { all, e -> all.toFloat() as String } }
}

// Patterns and arrays in arrays have no hash code of their own, nor a text that shows it.
boolean sameInAnyOrder(List<String> a, List<String> b) {
    def told = { String line -> line.contains('@') ? line.replaceAll(/ values: \[.*/, ' values: [') : line } // they are cut off somewhere
    def sorted = { it?.collect { told(it) }?.collect { line -> line =~ /Hash(Set|Map)(\) values:| with value)? '?\[/ ? line.toList().sort().join() : line } }
    sorted(a) == sorted(b)
}

// Math.pow() may be wrong in the last digit, and which way is the JVM's own affair.
List<String> powers(List<String> lines) {
    lines?.collect { line -> line.replaceAll(/-?\d\.\d{12,17}(E-?\d+)?/) { all, e -> String.format('%.13e', all.toDouble()) } }
}

// Both sides from the first line in which they differ on.
List<String> firstDifference(List<String> a, List<String> b) {
    a = a ?: []
    b = b ?: []
    int i = 0
    while (i < a.size() && i < b.size() && a[i] == b[i]) i++
    [i < a.size() ? a[i] : null, i < b.size() ? b[i] : null]
}

// Long lines from a little before the place where they differ.
List<String> aroundDifference(String a, String b) {
    int i = 0
    while (a && b && i < a.size() && i < b.size() && a[i] == b[i]) i++
    i < 200 ? [a, b] : ['... ' + a.substring(i - 60), '... ' + b.substring(i - 60)]
}

boolean batchOfExpressions
def queue = each ? expressions.everyCall() : []
// One of a batch: [number, source, declarations, the call that runs it].
def next = { int n ->
    if (each) return queue.remove(queue.size() - 1).with { [n, it, '', "test($n) { $it }"] }
    if (what == 'expressions' || (what == 'both' && batchOfExpressions)) return expressions.next().with { [n, it, '', "test($n) { $it }"] }
    if (what in ['programs', 'both'] && random.nextInt(3) == 0) return programs.make(n).with { d, s -> [n, s, d, "test($n) { $s }"] }
    features.make(n, chosen).with { d, s -> [n, s, d, "program($n) { log, t ->\n$s\n}"] }
}

// What newer Java forbids (IncompatibleClassChangeError: a proxy of a sealed interface), what the loader of a proxy's class does not find,
// and what depends on the memory there is.
def BEYOND = /NoClassDefFoundError: \w+\d|InaccessibleObject|_groovyProxy|calendar.ZoneInfo(?!\[id="UTC")|module java.base does not|IllegalAccess|StackOverflow|OutOfMemory|IncompatibleClassChange|VerifyError/

// Groovy's compiler wraps an argument written with a cast, and numbers' methods fail over the wrapper, or find no Comparable in it;
// Jenkins' interpreter, which decides, has none.
boolean failsOverWrapper(String source, List<String> lines) {
    lines.any { it.contains('.PojoWrapper cannot be cast') } ||
        (source =~ /Arrays\.\w+\(.*\) null/ && lines.any { it.contains('MissingMethodException') }) ||
        (source =~ /numberAwareCompareTo\(\(.* as (byte|short|char)\)\)/ && lines.any { it =~ /MissingMethodException: .*numberAwareCompareTo/ })
}

// What MissingMethodException shows of a Formatter depends on when it is asked: Groovy asks after withFormatter() has closed it.
boolean showsClosedFormatter(String source, List<String> lines) {
    source.contains('withFormatter(') && lines.any { it.contains('values: [<java.util.Formatter@') }
}

// The hash codes of what has none of its own are the JVM's: arrays', made of texts too, and those of objects of many kinds.
boolean hashesObject(String source) {
    if (source =~ /s\.length\(\).*(terator|stream)\(/) return true // a text with a hash code in it
    def hashed = source =~ /^(.*)\.\w+\(.*\{ it\?\.hashCode\(\) }/
    if (!hashed.find()) return false
    hashed.group(1) =~ /\.(split|toArray|getBytes|getChars|toCharArray|clone|negate|bitwiseNegate)\(/ ||
        (Values.ANY - Values.ORDERED).collectMany { Values.POOL[it] }.any { source.startsWith("def r = $it;") || source.startsWith("${it}.") }
}

// A list a hundred million times over: whether there is room for it is each side's own affair.
boolean takesAllMemory(String source, List<String> lines) {
    source.contains('123456789') && lines.any { it.contains('OutOfMemoryError') }
}

// Of a feature's program, which prints a line for each of its statements, the others still count, unless a class of it could not be made.
def withoutBeyond = { Map want, Map have, int i ->
    if (want[i].any { it.contains('VerifyError') }) return
    def numbers = want[i].findAll { it =~ BEYOND }.collect { (it =~ /^(\d+): /).with { it.find() ? it.group(1) : null } }
    if (!numbers || null in numbers) return
    [want, have].each { side -> side[i] = side[i]?.findAll { line -> !numbers.any { line.startsWith("$it: ") } } }
}

def compare
compare = { List made ->
    def text = HEAD + '\n' + made.collect { it[2] + '\n' }.join() + made.collect { it[3] }.join('\n') + '\n'
    def expected = real(text)
    if (expected == null || !expected.trim() || expected.contains('ended by')) {
        // Groovy refuses one of them
        if (made.size() > 1 && what != 'expressions') { made.each { if (System.currentTimeMillis() < end) compare([it]) }; return }
        if (expected == null && System.getenv('RANDOM_KEEP')) new File(System.getenv('RANDOM_KEEP'), "endless-$seed-${compared}.groovy").text = text
        if (System.getenv('RANDOM_DEBUG')) System.err.println "--- ${made.last()[1]}\n${made.last()[2]}\n$expected"
        skipped += made.size()
        return
    }
    def got = ours(sluice, new File(folder, 'random.groovy'), text)
    def want = lines(expected), have = lines(got)
    boolean ended = false
    made.each { i, source, declared, call ->
        withoutBeyond(want, have, i)
        if (want[i].any { it =~ BEYOND } || failsOverWrapper(source, want[i]) || showsClosedFormatter(source, want[i]) ||
            hashesObject(source) || takesAllMemory(source, have[i] ?: [])) { skipped++; return }
        compared++
        if (want[i] == have[i] || (source =~ /~ ?\/|as \w+\[\]|new StringBu|terator\(\)/ && sameInAnyOrder(want[i], have[i]))) return
        if (source =~ /(?i)float|\df\b/ && floats(want[i]) == floats(have[i])) return
        if (source =~ /\*\*|power\(/ && powers(want[i]) == powers(have[i])) return
        if (!have.containsKey(i)) {
            // The program ended here; what stands below it was never tried.
            if (ended) { compared--; skipped++; return }
            ended = true
            new File(folder, 'random.groovy').renameTo(new File(folder.parentFile, "random-${seed}-${compared}.groovy"))
        }
        differing++
        def (a, b) = firstDifference(want[i], have[i])
        def kind = declared ? "${(a ?: '').replaceAll(/\d+/, '').take(60)}" : kindOf(source, a, b)
        if (kinds[kind]++ > 0) return
        def m = (a ?: b) =~ /^(\d+): /
        def at = m ? source.readLines().find { it.contains("t(${m[0][1]}) ") } : ''
        (a, b) = aroundDifference(a, b)
        realOut.println "--- ${System.getenv('RANDOM_BRIEF') && at ? at : source + (declared ? '\n' + declared : '') + '\n  at ' + at}\n  Groovy: $a\n  sluice: ${b ?: got.readLines().findAll { !(it =~ /^\d+ /) }.take(4).join(' / ')}"
        if (System.getenv('RANDOM_KEEP')) new File(System.getenv('RANDOM_KEEP'), "$seed-${compared}-all.groovy").text = text
        if (declared && System.getenv('RANDOM_KEEP')) new File(System.getenv('RANDOM_KEEP'), "$seed-${compared}.groovy").text = HEAD + '\n' + declared + '\n' + call + '\n'
    }
}

String messageOf(error) { error instanceof SyntaxErrorMessage ? error.cause.originalMessage : '' }

// Where each side refuses the program; 0: nowhere; below 0: the compiler itself fails, or a class is unknown, which sluice refuses when it is
// needed, since libraries may bring it until then.
int realRefusal(String text) {
    try {
        new GroovyShell().parse(text, 'random.groovy')
        return 0
    } catch (org.codehaus.groovy.control.MultipleCompilationErrorsException e) {
        if (e.message =~ /unable to resolve class|Apparent variable '[A-Z]|Category must define 'value'/) return -1
        // A '$' that nothing follows Groovy tells a token early. An abstract method in another class it tells at the class, too; a method
        // that is there twice at both places, and sometimes as such before: sluice tells the second place.
        if (e.message.contains('illegal string body character')) return -1
        def told = e.errorCollector.errors
        if (told.any { messageOf(it).endsWith('must not be abstract.') }) told = told.findAll { !messageOf(it).endsWith('must be implemented.') }
        def twice = told.any { messageOf(it).contains('duplicates another method') }
        def (repeated, others) = told.split { messageOf(it).startsWith('Repetitive method name') }
        if (!twice && repeated) others << repeated.max { it.cause.startLine }
        return others.collect { it instanceof SyntaxErrorMessage ? it.cause.startLine : -1 }.min()
    } catch (Throwable t) {
        return -1
    }
}

int ourRefusal(String sluice, File file, String text) {
    def m = ours(sluice, file, text) =~ /(?m)^\S*random\.groovy:(\d+):\d+: error: .*\[(?:syntax|compile)\]/
    def lines = m.collect { it[1] as int }
    lines.min() ?: 0
}

// A program that ends at once, when it is accepted at all.
def refusal = { Mutations mutations ->
    def (declared, source) = features.make(0, chosen)
    def text = mutations.of('return\n' + source + '\n' + declared + '\n')
    if (!text.startsWith('return\n')) return
    int a = realRefusal(text)
    if (a < 0) { skipped++; return }
    int b = ourRefusal(sluice, new File(folder, 'random.groovy'), text)
    compared++
    if (a == b) return
    differing++
    if (System.getenv('RANDOM_KEEP')) new File(System.getenv('RANDOM_KEEP'), "$seed-${compared}.groovy").text = text
    realOut.println "--- $seed-$compared\n  Groovy: line $a: ${a ? text.readLines().with { a <= it.size() ? it[a - 1] : '' } : 'accepted'}\n" +
        "  sluice: line $b: ${b ? text.readLines().with { b <= it.size() ? it[b - 1] : '' } : 'accepted'}"
}

def tellTotals = { realOut.println "$compared compared, $differing differ (${kinds.size()} kinds), $skipped skipped; seed $seed" }

// A program that neither ends in Groovy nor lets itself be stopped does not keep the totals from being told.
Thread.startDaemon {
    sleep(seconds * 1000 + 60_000)
    tellTotals()
    realOut.println 'A program held up the end; it was not compared.'
    Runtime.runtime.halt(differing ? 1 : 0)
}
def mutations = new Mutations(random)
while (what == 'refused' && System.currentTimeMillis() < end) refusal(mutations)
while (System.currentTimeMillis() < end && (!each || queue)) {
    batchOfExpressions = random.nextInt(4) != 0
    compare((0..<Math.min(each ? queue.size() : 60, what == 'expressions' || (what == 'both' && batchOfExpressions) ? 60 : 6)).collect { n -> next(n) })
}
tellTotals()
folder.deleteDir()
System.exit(differing ? 1 : 0)
