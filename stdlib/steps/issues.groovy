/* recordIssues: reads what compilers and linters report, counts it, and holds it against quality gates. */
import groovy.json.JsonOutput
import groovy.json.JsonSlurperClassic
import groovy.transform.Field
import sluice.RunLog

@Field int SHOWN = 10
@Field List LEVELS = ['ERROR', 'HIGH', 'NORMAL', 'LOW']

/* What each tool writes; each reader yields file, line, level, type, message. */
@Field Map READERS = [
    CheckStyle: this.&checkstyle, EsLint: this.&checkstyle, KtLint: this.&checkstyle, Detekt: this.&checkstyle, PhpCodeSniffer: this.&checkstyle,
    SwiftLint: this.&checkstyle, TsLint: this.&checkstyle, StyleLint: this.&checkstyle, ShellCheck: this.&checkstyle, ScalaStyle: this.&checkstyle,
    Pmd: this.&pmd, SpotBugs: this.&spotBugs, FindBugs: this.&spotBugs, Cpd: this.&cpd, CppCheck: this.&cppCheck, Sarif: this.&sarif,
    Java: this.&compiler, JavaDoc: this.&compiler, Gcc4: this.&compiler, Gcc3: this.&compiler, Clang: this.&compiler, ClangTidy: this.&compiler,
    Kotlin: this.&compiler, GoVet: this.&compiler, GoLint: this.&compiler, MavenConsole: this.&maven, PyLint: this.&python, Flake8: this.&python,
    Pep8: this.&python, MyPy: this.&compiler]

def recordIssues(Map given) {
    List tools = (given.tools ?: []) + (given.tool ? [given.tool] : [])
    if (!tools) throw new IllegalArgumentException('recordIssues: a tool is needed: recordIssues(tool: checkStyle(pattern: \'**/checkstyle.xml\'))')
    List all = tools.collect { tool -> [name: nameOf(tool), issues: chosen(scan(tool, given), given.filters)] }
    if (given.aggregatingResults) all = [[name: given.name ?: 'All tools', issues: all.collectMany { it.issues }]]
    else if (given.name && all.size() == 1) all[0].name = given.name
    all.each { one ->
        tell(one)
        (given.qualityGates ?: []).each { gate -> hold(gate, one) }
        (one.issues ? sluice.keep('issues', '.json', JsonOutput.toJson(one)) : null)
    }
    null
}

String kindOf(Map tool) { tool['$class'].tokenize('.').last() }
String nameOf(Map tool) { tool.name ?: kindOf(tool) }

List scan(Map tool, Map given) {
    String kind = kindOf(tool)
    if (kind == 'OpenTasks') return tasks(tool)
    def reader = READERS[kind]
    if (reader == null) error "recordIssues: reports of $kind are not read yet; tools that write SARIF or checkstyle's XML are (sarif, checkStyle)"
    if (!tool.pattern) {
        if (!(reader.method in ['compiler', 'maven', 'python'])) error "recordIssues: ${nameOf(tool)} needs the pattern of its report files"
        return reader(RunLog.lines(sluice.logText()).join('\n')).unique()
    }
    List files = findFiles(glob: sluice.expand(tool.pattern)) as List
    if (!files) {
        if (given.failOnError) error "recordIssues: no file matches '$tool.pattern'"
        sluice.warn "recordIssues: no file matches '$tool.pattern'"
    }
    files.collectMany { f ->
        try {
            reader(readFile(file: f.path, encoding: tool.reportEncoding ?: 'UTF-8'))
        } catch (Exception e) {
            if (given.failOnError) error "recordIssues: $f.path cannot be read: $e.message"
            sluice.warn "recordIssues: $f.path cannot be read: $e.message"
            []
        }
    }.unique()
}

/* filters: [includeFile('…'), excludeFile('…'), excludeType('…'), …]: patterns that match as a whole. */
List chosen(List issues, List filters) {
    def groups = (filters ?: []).groupBy { [it['$class'].toLowerCase().startsWith('include'), it['$class'].toLowerCase().replaceAll(/^(in|ex)clude|filter$/, '')] }
    issues.findAll { issue ->
        groups.every { key, some ->
            String value = [file: issue.file, type: issue.type, category: issue.type, message: issue.message][key[1]] ?: ''
            some.any { value ==~ it.pattern } == key[0]
        }
    }
}

def tell(Map one) {
    Map counts = one.issues.countBy { it.level }
    String parts = LEVELS.findAll { counts[it] }.collect { "${counts[it]} ${it.toLowerCase()}" }.join(', ')
    sluice.log "[$one.name] found ${one.issues.size()} ${one.issues.size() == 1 ? 'issue' : 'issues'}${parts ? " ($parts)" : ''}"
    one.issues.sort(false) { LEVELS.indexOf(it.level) }.take(SHOWN).each { sluice.log "  $it.level ${it.file ?: '-'}${it.line ? ":$it.line" : ''}: ${it.message.readLines() ? it.message.readLines()[0].take(160) : ''}${it.type ? " [$it.type]" : ''}" }
    if (one.issues.size() > SHOWN) sluice.log "  ... and ${one.issues.size() - SHOWN} more"
}

/* [threshold: 1, type: 'TOTAL', unstable: true] or criticality: 'FAILURE' */
def hold(Map gate, Map one) {
    String type = (gate.type ?: 'TOTAL').toString()
    if (!type.startsWith('TOTAL')) return sluice.warn("[$one.name] the quality gate $type is not looked at: runs are not compared yet")
    String level = type.replaceFirst(/^TOTAL_?/, '')
    int count = level ? one.issues.count { it.level == level } : one.issues.size()
    if (count < (gate.threshold as int)) return
    boolean fails = gate.criticality ? gate.criticality.toString() in ['FAILURE', 'ERROR'] : gate.unstable == false
    sluice.warn "[$one.name] quality gate missed: $type is $count, the threshold $gate.threshold"
    sluice.worsen(fails ? 'FAILURE' : 'UNSTABLE')
}

/* --- readers ------------------------------------------------------------------------------------------------------------------ */

Map issue(file, line, String level, type, message) {
    String at = "${line ?: ''}"
    [file: "${file ?: ''}".toString(), line: at.isInteger() ? at.toInteger() : 0, level: level, type: "${type ?: ''}".toString(), message: "${message ?: ''}".trim()]
}

String levelOf(word) {
    switch (word.toString().toLowerCase()) {
    case ['error', 'fatal', 'fatal error', 'failure']: return 'ERROR'
    case ['warning', 'warn', 'high', 'medium']: return word.toString().toLowerCase() == 'high' ? 'HIGH' : 'NORMAL'
    case ['info', 'note', 'style', 'low', 'ignore', 'information', 'performance', 'portability', 'none']: return 'LOW'
    default: return 'NORMAL'
    }
}

List checkstyle(String text) {
    new XmlSlurper().parseText(text).file.collectMany { f ->
        f.error.collect { e -> issue(f.@name, e.@line, levelOf(e.@severity), e.@source.text().tokenize('.').find { true } ? e.@source.text().tokenize('.').last() : '', e.@message) }
    }
}

List pmd(String text) {
    new XmlSlurper().parseText(text).file.collectMany { f ->
        f.violation.collect { v -> issue(f.@name, v.@beginline, ['1': 'ERROR', '2': 'HIGH', '3': 'NORMAL'][v.@priority.text()] ?: 'LOW', v.@rule, v.text()) }
    }
}

List spotBugs(String text) {
    new XmlSlurper().parseText(text).BugInstance.collect { b ->
        def line = b.SourceLine[0]
        issue(line.@sourcepath, line.@start, ['1': 'HIGH', '2': 'NORMAL'][b.@priority.text()] ?: 'LOW', b.@type, b.LongMessage.text() ?: b.ShortMessage.text() ?: b.@type)
    }
}

List cpd(String text) {
    new XmlSlurper().parseText(text).duplication.collectMany { d ->
        d.file.collect { f -> issue(f.@path, f.@line, 'LOW', 'CPD', "${d.@lines} duplicated lines") }
    }
}

List cppCheck(String text) {
    def root = new XmlSlurper().parseText(text)
    (root.errors.error + root.error).collect { e ->
        issue(e.location[0].@file.text() ?: e.@file, e.location[0].@line.text() ?: e.@line, levelOf(e.@severity), e.@id, e.@verbose.text() ?: e.@msg)
    }
}

List sarif(String text) {
    new JsonSlurperClassic().parseText(text).runs.collectMany { run ->
        (run.results ?: []).collect { r ->
            def place = r.locations ? r.locations[0].physicalLocation : null
            issue(place?.artifactLocation?.uri, place?.region?.startLine, levelOf(r.level ?: 'warning'), r.ruleId, r.message?.text ?: r.message?.markdown)
        }
    }
}

/* file:line[:column]: [level:] message, and Maven's [WARNING] file:[line,column] message */
List compiler(String text) {
    text.readLines().findResults { line ->
        def m = line =~ /^(?:\[(\w+)\] )?([^\s:\[][^:\[]*\.\w+):\[(\d+),\d+\] (.*)$/
        if (m.find()) return issue(m.group(2), m.group(3), levelOf(m.group(1) ?: 'warning'), '', m.group(4))
        m = line =~ /^([^\s:][^:]*):(\d+):(?:(\d+):)? (fatal error|error|warning|note|info|style): (.*?)(?: \[([-\w=+.]+)\])?$/
        if (m.find()) return m.group(4) == 'note' ? null : issue(m.group(1), m.group(2), levelOf(m.group(4)), m.group(6), m.group(5))
        m = line =~ /^([^\s:][^:]*\.go):(\d+):(?:\d+:)? (.*)$/
        m.find() ? issue(m.group(1), m.group(2), 'NORMAL', '', m.group(3)) : null
    }
}

List maven(String text) {
    text.readLines().findResults { line ->
        def m = line =~ /^\[(WARNING|ERROR)\] (.+)$/
        m.find() ? issue('', '', levelOf(m.group(1)), '', m.group(2)) : null
    }
}

/* pylint's file:line:column: C0111: message (name) and file:line: [C0111(name), object] message; flake8's file:line:column: E501 message */
List python(String text) {
    Map levels = [F: 'ERROR', E: 'ERROR', W: 'NORMAL', C: 'LOW', R: 'LOW', I: 'LOW', N: 'LOW', D: 'LOW']
    text.readLines().findResults { line ->
        def m = line =~ /^([^\s:][^:]*):(\d+):(?:\d+:)? \[?([A-Z]+)(\d+)(?:\(([-\w]+)\))?(?:, [^\]]*)?\]?:? (.*)$/
        m.find() ? issue(m.group(1), m.group(2), levels[m.group(3)[0]] ?: 'NORMAL', m.group(5) ?: m.group(3) + m.group(4), m.group(6)) : null
    }
}

/* taskScanner: words in the files themselves. */
List tasks(Map tool) {
    Map words = [HIGH: tool.highTags, NORMAL: tool.normalTags, LOW: tool.lowTags].collectEntries { level, tags -> [level, (tags ?: '').tokenize(', ')] }
    (findFiles(glob: tool.includePattern ?: '**/*', excludes: tool.excludePattern ?: '') as List).findAll { !it.directory }.collectMany { f ->
        List found = []
        readFile(file: f.path).readLines().eachWithIndex { line, n ->
            words.each { level, tags -> tags.each { tag -> if (line.contains(tag)) found.add(issue(f.path, n + 1, level, tag, line.trim().take(160))) } }
        }
        found
    }
}
