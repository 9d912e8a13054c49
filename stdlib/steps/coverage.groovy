/* Coverage that tests have measured: recordCoverage, publishCoverage, cobertura. Reads Cobertura's and JaCoCo's XML and lcov's text. */
import groovy.json.JsonOutput
import groovy.transform.Field

@Field Map PARSERS = [COBERTURA: this.&cobertura_, JACOCO: this.&jacoco_, LCOV: this.&lcov, OPENCOVER: null]
@Field Map METRICS = [LINE: 'line', BRANCH: 'branch', METHOD: 'method', CLASS: 'class', INSTRUCTION: 'instruction']

/* --- the steps ---------------------------------------------------------------------------------------------------------- */

def recordCoverage(Map given) {
    List tools = given.tools ?: []
    if (!tools) throw new IllegalArgumentException("recordCoverage: a tool is needed: recordCoverage(tools: [[parser: 'COBERTURA', pattern: '**/cobertura.xml']])")
    Map sums = read(tools.collect { tool -> [parser: "${tool.parser ?: ''}".toString().toUpperCase(), pattern: tool.pattern] }, given.failOnError)
    tell(given.name ?: 'Coverage', sums)
    (given.qualityGates ?: []).each { gate ->
        double least = gate.threshold as double
        hold(given.name ?: 'Coverage', sums, (gate.metric ?: 'LINE').toString(), least, gate.criticality ? gate.criticality.toString() in ['FAILURE', 'ERROR'] : gate.unstable == false)
    }
}

def publishCoverage(Map given) {
    List adapters = (given.adapters ?: []).collect { one ->
        [parser: one['$class'].toLowerCase().contains('jacoco') ? 'JACOCO' : one['$class'].toLowerCase().contains('lcov') ? 'LCOV' : 'COBERTURA', pattern: one.path]
    }
    Map sums = read(adapters, given.failNoReports)
    tell('Coverage', sums)
    (given.globalThresholds ?: []).each { t -> if (t.unstableThreshold != null) hold('Coverage', sums, (t.thresholdTarget ?: 'LINE').toString().toUpperCase(), t.unstableThreshold as double, false) }
}

/* lineCoverageTargets: 'healthy, unhealthy, failing' in percent */
def cobertura(Map given) {
    Map sums = read([[parser: 'COBERTURA', pattern: given.coberturaReportFile]], given.failNoReports)
    tell('Cobertura', sums)
    [LINE: given.lineCoverageTargets, METHOD: given.methodCoverageTargets, BRANCH: given.conditionalCoverageTargets].each { metric, targets ->
        List percents = (targets ?: '').tokenize(', ')
        if (percents.size() > 2 && (given.failUnstable || given.failUnhealthy)) hold('Cobertura', sums, metric, percents[2] as double, given.failUnhealthy)
    }
}

/* --- reading and judging ----------------------------------------------------------------------------------------------------- */

/* metric → [covered, all] */
Map read(List tools, boolean fails) {
    Map sums = [:]
    tools.each { tool ->
        def parser = PARSERS[tool.parser]
        if (parser == null) error "recordCoverage: reports of $tool.parser are not read yet; there are COBERTURA, JACOCO and LCOV"
        List files = findFiles(glob: sluice.expand(tool.pattern ?: '**/*.xml')) as List
        if (!files && fails) error "no coverage report matches '$tool.pattern'"
        if (!files) sluice.warn "no coverage report matches '$tool.pattern'"
        files.each { f -> parser(readFile(file: f.path)).each { metric, pair -> sums[metric] = sums[metric] ? [sums[metric][0] + pair[0], sums[metric][1] + pair[1]] : pair } }
    }
    sums
}

String percent(List pair) { String.format(Locale.US, '%.2f %%', pair[1] ? 100.0d * pair[0] / pair[1] : 0.0d) }

def tell(String name, Map sums) {
    sluice.log "[$name] " + (sums.collect { metric, pair -> "${METRICS[metric] ?: metric.toLowerCase()} ${percent(pair)} (${pair[0]} of ${pair[1]})" }.join(', ') ?: 'nothing was measured')
    if (sums) sluice.keep('coverage', '.json', JsonOutput.toJson([name: name, coverage: sums.collectEntries { metric, pair -> [metric, [covered: pair[0], total: pair[1]]] }]))
}

def hold(String name, Map sums, String metric, double least, boolean fails) {
    List pair = sums[metric]
    if (pair && pair[1] && 100.0d * pair[0] / pair[1] >= least) return
    sluice.warn "[$name] quality gate missed: ${METRICS[metric] ?: metric} is ${pair ? percent(pair) : 'not measured'}, the threshold ${String.format(Locale.US, '%.2f', least)} %"
    sluice.worsen(fails ? 'FAILURE' : 'UNSTABLE')
}

/* --- formats -------------------------------------------------------------------------------------------------------------------- */

Map cobertura_(String text) {
    def lines = new XmlSlurper(false, false, true).parseText(text).depthFirst().findAll { it.name() == 'line' && it.parent().parent().name() == 'class' }
    List branches = lines.collect { it['@condition-coverage'].text() }.findAll { it }.collect { (it =~ /\((\d+)\/(\d+)\)/).collect { m -> [m[1] as int, m[2] as int] } }.findAll { it }*.first()
    Map sums = [LINE: [lines.count { (it.@hits.text() ?: '0') != '0' }, lines.size()]]
    if (branches) sums.BRANCH = [branches*.first().sum(), branches*.last().sum()]
    sums
}

Map jacoco_(String text) {
    new XmlSlurper(false, false, true).parseText(text).counter.findAll { it.@type.text() in METRICS.keySet() }.collectEntries { c ->
        int covered = c.@covered.text() as int
        [c.@type.text(), [covered, covered + (c.@missed.text() as int)]]
    }
}

Map lcov(String text) {
    def sum = { String key -> text.readLines().findAll { it.startsWith(key + ':') }.collect { it.substring(key.size() + 1).trim() as int }.sum() ?: 0 }
    Map sums = [LINE: [sum('LH'), sum('LF')], BRANCH: [sum('BRH'), sum('BRF')], METHOD: [sum('FNH'), sum('FNF')]]
    sums.findAll { metric, pair -> pair[1] > 0 }
}
