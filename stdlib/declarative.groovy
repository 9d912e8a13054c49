/*
 * Executes declarative pipelines. The model (builtins/declarative/lower.h says what it looks like) is plain data whose leaves are
 * closures of the script; here it is walked in the order in which Jenkins does things, over scripted steps. `sluice` is the run, as
 * builtins/declarative/runtime.c shows it.
 */
import groovy.transform.Field

@Field Map root
@Field def sluice

/* Why a stage is skipped. */
@Field String FAILURE = 'earlier failure(s)'
@Field String UNSTABLE = 'earlier stage(s) marking the build as unstable'
@Field String WHEN = 'when conditional'

def execute(Map model, helper) {
    root = model
    sluice = helper
    Throwable error = null
    boolean posted = false
    try {
        takeLibraries()
        takeDiscarder()
        takeParameters()
        checkTriggers()
        checkOptions()
        inAgent(root.agent, null) {
            withVariables(root.environment) {
                inWrappers(root.options) {
                    error = null // of an attempt before this one: options { retry }
                    withTools(root.tools, root.agent, null) {
                        error = runStages(root.stages, null, null, null)
                        posted = true
                        error = runBuildPost(error)
                    }
                    if (error != null) throw error
                }
            }
        }
    } catch (Throwable e) {
        if (error == null) error = e
    }
    if (!posted) error = runBuildPost(error)
    if (error != null) throw error
}

/* --- leaves and calls ------------------------------------------------------------------------------------------------- */

def value(leaf) { leaf instanceof Closure ? leaf() : leaf }

/* An argument by name, or the one without a name. */
def argument(Map call, String name) {
    call.named?.containsKey(name) ? value(call.named[name]) : call.args ? value(call.args[0]) : null
}

def named(Map call, String name) { value(call.named?.get(name)) }

def callStep(Map call, Closure body) {
    if (call.named) return "${call.type}"(call.named.collectEntries { name, leaf -> [name, value(leaf)] }, body)
    "${call.type}"(*call.args.collect { value(it) }, body)
}

Map option(Map me, String type) {
    me?.options?.find { it.type == type } ?: root.options?.find { it.type == type }
}

/* What fails in the body, and knows no place of its own, is told where the part of the pipeline is written. */
def at(Map part, Closure body) {
    try {
        body()
    } catch (Throwable e) {
        sluice.narrow(e, part?.at)
        throw e
    }
}

/* --- before the stages ------------------------------------------------------------------------------------------------ */

def takeDiscarder() {
    Map call = root.options?.find { it.type == 'buildDiscarder' }
    if (call) properties([[$class: 'BuildDiscarderProperty', strategy: argument(call, 'strategy')]])
}

/* Crontabs that are put together; those that stand there were checked before. */
def checkTriggers() {
    root.triggers?.each { trigger ->
        String parameter = [cron: 'spec', pollSCM: 'scmpoll_spec', parameterizedCron: 'parameterizedSpecification'][trigger.type]
        if (parameter) at(trigger) { sluice.checkCrontab(parameter, argument(trigger, parameter)) }
    }
}

def takeLibraries() {
    root.libraries?.each { library(argument(it, 'identifier')) }
}

def takeParameters() {
    if (root.parameters == null) return
    properties([[$class: 'ParametersDefinitionProperty', parameterDefinitions: root.parameters.collect { definition(it) }]])
}

/* Of a parameter, as the steps take it. */
Map definition(Map call) {
    List known = ['name', 'defaultValue', 'description', 'choices', 'trim']
    [$class: call.type] + call.named.findAll { it.key in known }.collectEntries { name, leaf -> [name, value(leaf)] }
}

def checkOptions() {
    Map alone = option(null, 'disableConcurrentBuilds')
    if (alone) sluice.alone(named(alone, 'abortPrevious') as boolean)
    Map stashes = option(null, 'preserveStashes')
    Integer count = stashes ? argument(stashes, 'buildCount') as Integer : null
    if (count != null && !(count in 1..50)) error 'The number of builds to preserve must be between 1 and 50.'
}

/* --- stages ------------------------------------------------------------------------------------------------------------- */

/* One after the other. Yields the first error: `error`, or that of a stage. `reason`: the stage around them is skipped. */
Throwable runStages(List stages, Throwable error, Map parent, String reason) {
    for (me in stages) {
        try {
            at(me) { runStage(me, me.agent ?: root.agent, error, parent, reason) }
        } catch (Throwable e) {
            if (error == null) error = e
        }
    }
    reason == null && parent != null ? runStagePost(parent, parent.agent ?: root.agent, error) : error
}

def runStage(Map me, Map parentAgent, Throwable error, Map parent, String reason) {
    stage(me.name) {
        if (reason == null && error != null) reason = FAILURE
        if (reason == null && skipsUnstable()) reason = UNSTABLE
        boolean fans = me.parallel || me.matrix
        Throwable own = null
        try {
            if (reason == null && !runUnlessUnwanted(me, parentAgent, parent)) reason = WHEN
            if (reason != null) skip(me, parentAgent, error, reason)
        } catch (Throwable e) {
            own = e
        }
        if (reason == null && fans) own = runStagePost(me, me.agent ?: parentAgent, own)
        if (own != null) throw own
    }
}

boolean skipsUnstable() {
    currentBuild.result == 'UNSTABLE' && root.options?.any { it.type == 'skipStagesAfterUnstable' }
}

def skip(Map me, Map parentAgent, Throwable error, String reason) {
    sluice.log "Stage \"${me.name}\" skipped due to $reason"
    sluice.skip(reason)
    if (me.parallel || me.matrix) parallel(branches(me, parentAgent, error, reason))
    else if (me.stages) runStages(me.stages, error, me, reason)
    else if (sluice.planning) sluice.unrun { withVariables(me.environment) { me.steps() } }
}

/* False: its conditions do not hold. They are looked at as late as they allow. */
boolean runUnlessUnwanted(Map me, Map parentAgent, Map parent) {
    boolean wanted = me.when == null
    def open = { now -> !now || wanted || (wanted = holds(me.when)) }
    withEnv(me.cell ?: []) {
        if (open(me.when?.beforeOptions)) inWrappers(me.options) {
            if (open(me.when?.beforeInput)) withInput(me.input) {
                if (me.parallel || me.matrix) {
                    if (open(true)) withVariables(me.environment) { parallel(branches(me, parentAgent, null, null)) }
                } else if (open(me.when?.beforeAgent)) inAgent(me.agent, me) {
                    if (open(true)) withVariables(me.environment) {
                        withTools(me.tools, me.agent ?: root.agent, parent?.tools ?: root.tools) { runContent(me, parentAgent) }
                    }
                }
            }
        }
    }
    wanted
}

def runContent(Map me, Map parentAgent) {
    Throwable error = null
    if (me.stages) {
        error = runStages(me.stages, null, me, null)
    } else {
        Map agent = me.agent ?: parentAgent
        try {
            runSteps(agent, me.steps)
        } catch (Throwable e) {
            error = e
        }
        error = runStagePost(me, agent, error)
    }
    if (error != null) throw error
}

def runSteps(Map agent, Closure body) {
    try {
        body()
    } catch (Throwable e) {
        throw agent?.type == 'none' ? sluice.explain(e) : e
    }
}

Map branches(Map me, Map parentAgent, Throwable error, String reason) {
    Map all = [:]
    for (Map one in (me.matrix ? cells(me.matrix) : me.parallel)) {
        Map branch = one
        all[branch.name] = {
            at(branch) { runStage(branch, reason == null ? me.agent ?: parentAgent : parentAgent, error, me, reason) }
        }
    }
    if (me.failFast || root.options?.any { it.type == 'parallelsAlwaysFailFast' }) all.failFast = true
    all
}

/* --- matrix ------------------------------------------------------------------------------------------------------------- */

/* A stage for every combination of the axes' values that no exclude names. */
List cells(Map matrix) {
    List combinations = [[:]]
    matrix.axes.each { axis ->
        combinations = axis.values.collectMany { v -> combinations.collect { it + [(axis.name): v] } }
    }
    matrix.excludes?.each { exclude ->
        combinations = combinations.findAll { cell ->
            !exclude.every { axis -> axis.values.contains(cell[axis.name]) != (axis.inverse ?: false) }
        }
    }
    combinations.collect { cell ->
        matrix + [name: 'Matrix - ' + cell.collect { k, v -> "$k = '$v'" }.join(', '), cell: cell.collect { k, v -> "$k=$v" }]
    }
}

/* --- post --------------------------------------------------------------------------------------------------------------- */

@Field List CONDITIONS = ['always', 'changed', 'fixed', 'regression', 'aborted', 'success', 'unsuccessful', 'unstable', 'failure',
                          'notBuilt', 'cleanup']

Throwable runBuildPost(Throwable error) {
    try {
        if (asksFor(root.post, error)) stage('Declarative: Post Actions') { error = runPost(root.post, root.agent, error, false) }
    } catch (Throwable e) {
        if (error == null) error = e
    }
    error
}

Throwable runStagePost(Map me, Map agent, Throwable error) {
    if (!asksFor(me.post, error)) return error
    sluice.log 'Post stage'
    runPost(me.post, agent, error, true)
}

boolean asksFor(Map post, Throwable error) { sluice.planning ? post as boolean : post?.any { name, body -> meets(name, error, false) } }

/* While a condition's steps run, the build's result is what the stage's error makes of it; afterwards what it was, unless they
 * changed it themselves. */
Throwable runPost(Map post, Map agent, Throwable error, boolean inStage) {
    for (name in CONDITIONS) {
        if (!post.containsKey(name)) continue
        if (sluice.planning && !meets(name, error, inStage)) {
            sluice.post(name, false) { runSteps(agent, post[name]) }
            continue
        }
        String before = sluice.result
        String logical = sluice.combined(error, inStage)
        try {
            if (meets(name, error, inStage)) {
                sluice.result = logical
                if (sluice.planning) sluice.post(name, true) { runSteps(agent, post[name]) }
                else runSteps(agent, post[name])
            }
        } catch (Throwable e) {
            sluice.log "Error when executing $name post condition:"
            sluice.report(e)
            if (error == null) error = e
        }
        if (currentBuild.currentResult == logical && logical != before) sluice.result = before
    }
    error
}

boolean meets(String condition, Throwable error, boolean inStage) {
    String now = sluice.combined(error, false)
    String before = sluice.previousResult
    switch (condition) {
    case 'always':
    case 'cleanup': return true
    case 'changed': return now != before
    case 'fixed': return now == 'SUCCESS' && before in ['FAILURE', 'UNSTABLE']
    case 'regression': return before != null && sluice.isWorse(now, before)
    case 'unsuccessful': return sluice.combined(error, inStage) != 'SUCCESS'
    case 'notBuilt': return sluice.combined(error, inStage) == 'NOT_BUILT'
    default: return sluice.combined(error, inStage) == condition.toUpperCase()
    }
}

/* --- environment -------------------------------------------------------------------------------------------------------- */

/* What names mean in the values of environment { }: other values, evaluated when asked for; else what the script knows; else a
 * parameter; else nothing. `target`: the variable whose value it is, which means itself further out. */
class Names {
    private Map values
    private String target
    private def script

    Names(Map values, String target, script) {
        this.values = values
        this.target = target
        this.script = script
    }

    static def evaluate(Map values, String name) {
        def leaf = values[name]
        if (!(leaf instanceof Closure)) return leaf
        Closure own = leaf.clone()
        own.delegate = new Names(values, name, leaf.thisObject)
        own.resolveStrategy = Closure.DELEGATE_FIRST
        own()
    }

    boolean knows(String name) { values.containsKey(name) }

    def lookUp(String name) {
        if (name != target && values.containsKey(name)) return evaluate(values, name)
        try {
            return script."$name"
        } catch (MissingPropertyException e) {
            return script.params[name]
        }
    }

    def getProperty(String name) { name == 'env' ? new EnvNames(this, script.env) : lookUp(name) }
}

/* env.NAME in them. */
class EnvNames {
    private Names names
    private def env

    EnvNames(Names names, env) {
        this.names = names
        this.env = env
    }

    def getProperty(String name) { names.knows(name) ? names.lookUp(name) : env."$name" }
    def getAt(String name) { getProperty(name) }
    def methodMissing(String name, args) { env."$name"(*args) }
}

def withVariables(List variables, Closure body) {
    if (!variables) return body()
    List secret = variables.findAll { it.containsKey('credentials') }
    if (secret) withSecrets(secret) { withPlainVariables(variables, body) }
    else withPlainVariables(variables, body)
}

def withPlainVariables(List variables, Closure body) {
    Map values = variables.findAll { it.containsKey('value') }.collectEntries { [it.name, it.value] }
    withEnv(values.keySet().collect { name ->
        at(variables.find { it.name == name }) {
            try {
                "$name=${Names.evaluate(values, name)}".toString()
            } catch (NullPointerException e) {
                throw new IllegalArgumentException("One or more variables have some issues with their values: $name")
            }
        }
    }, body)
}

/* NAME = credentials('id'): the secret, and of USER:PASSWORD the parts in NAME_USR and NAME_PSW. */
def withSecrets(List variables, Closure body) {
    List bindings = variables.collect { [$class: 'DeclarativeCredentials', credentialsId: value(it.credentials), variable: it.name] }
    try {
        withCredentials(bindings, body)
    } catch (Throwable e) {
        int named = bindings.findIndexOf { "${e.message}".contains("'$it.credentialsId'") }
        sluice.narrow(e, variables[Math.max(named, 0)].at)
        throw e
    }
}

/* --- agents and tools ----------------------------------------------------------------------------------------------------- */

def inAgent(Map agent, Map me, Closure body) { at(agent) { enterAgent(agent, me, body) } }

def enterAgent(Map agent, Map me, Closure body) {
    switch (agent?.type) {
    case null:
    case 'none':
        return body()
    case 'any':
        return node { withSource(me, null, body) }
    case 'label':
    case 'node':
        return node(argument(agent, 'label')) { withSource(me, named(agent, 'customWorkspace'), body) }
    case 'kubernetes':
        return inPod(agent, me, body)
    case 'docker':
    case 'dockerfile':
        return inContainer(agent, me, body)
    default:
        if (sluice.planning) {
            sluice.fault("agent { ${agent.type} } is not there yet; choose an agent by label, or start sluice inside such a container")
            return node { withSource(me, null, body) }
        }
        error "agent { ${agent.type} } is not there yet; choose an agent by label, or start sluice inside such a container"
    }
}

/* In a container: of an image, or of one that is built from a file of the source code. */
def inContainer(Map agent, Map me, Closure body) {
    String image = agent.type == 'docker' ? argument(agent, 'image') : null, url = named(agent, 'registryUrl'), id = named(agent, 'registryCredentialsId')
    def inside = {
        def one = image ? docker.image(image) : docker.build("sluice-${env.JOB_NAME}".toLowerCase().replaceAll(/[^a-z0-9_.-]/, '-'), buildArguments(agent))
        if (image && named(agent, 'alwaysPull')) one.pull()
        one.inside(named(agent, 'args') ?: '', body)
    }
    def place = { withSource(me, named(agent, 'customWorkspace')) { url || id ? docker.withRegistry(url, id, inside) : inside() } }
    named(agent, 'reuseNode') && env.WORKSPACE ? inside() : named(agent, 'label') ? node(named(agent, 'label'), place) : node(place)
}

String buildArguments(Map agent) {
    String folder = named(agent, 'dir') ?: '.', file = named(agent, 'filename') ?: 'Dockerfile'
    "${named(agent, 'additionalBuildArgs') ?: ''} -f \"$folder/$file\" \"$folder\"".trim()
}

/* There are no pods: it is this machine, unless an agent has the label. */
def inPod(Map agent, Map me, Closure body) {
    String first = named(agent, 'defaultContainer')
    def inside = { withSource(me, named(agent, 'customWorkspace'), body) }
    podTemplate(named(agent, 'label') ? [label: named(agent, 'label')] : [:]) {
        node(env.POD_LABEL) { first ? container(first, inside) : inside() }
    }
}

/* In the workspace, with the source code in it. */
def withSource(Map me, String workspace, Closure body) {
    def inside = {
        Map known = [:]
        String source = skipsCheckout(me) ? null : sluice.source
        if (source) {
            Map folder = option(me, 'checkoutToSubdirectory')
            def take = { source == 'git' ? known.putAll(checkout(scm)) : sluice.takeFolder() }
            def place = folder ? { dir(argument(folder, 'subdirectory'), take) } : take
            me == null ? stage('Declarative: Checkout SCM', place) : place()
        }
        known ? withEnv(known.collect { k, v -> "$k=$v".toString() }, body) : body()
    }
    workspace ? ws(workspace, inside) : inside()
}

boolean skipsCheckout(Map me) {
    Map found = option(me, 'skipDefaultCheckout')
    found != null && argument(found, 'skipDefaultCheckout') != false
}

/* Nothing is installed: a tool's folder was given to the run, or what is on PATH is used, and said. */
def withTools(List tools, Map agent, List inherited, Closure body) {
    List all = inherited?.findAll { outer -> !tools?.any { it.type == outer.type } } ?: []
    all += tools ?: []
    List variables = []
    if (all && agent?.type != 'none') {
        def look = { all.each { tool -> at(tool) { variables += findTool(tool) } } }
        sluice.inStage ? look() : stage('Declarative: Tool Install', look)
    }
    variables ? withEnv(variables, body) : body()
}

/* What it sets in the environment. */
List findTool(Map call) {
    String name = argument(call, 'version'), what = "${call.type} '$name'"
    Map tool = sluice.tool(call.type, name)
    if (!tool.home) sluice.warn "$what: nothing is installed by sluice, and there is no '$tool.program' on PATH; steps that call it will fail"
    else if (sluice.planning) sluice.note "$what ${tool.program ? 'from PATH' : 'is'}: $tool.home"
    else sluice.log "$what: ${tool.program ? 'taken from PATH, ' : ''}$tool.home"
    tool.variables
}

/* --- options and input ------------------------------------------------------------------------------------------------------ */

/* Options that are steps around the stages. */
def inWrappers(List options, Closure body) {
    def wrapper = options?.find { sluice.isWrapper(it.type) }
    if (wrapper == null) return body()
    List rest = options.drop(options.indexOf(wrapper) + 1)
    if (sluice.hasStep(wrapper.type) || !sluice.isHarmless(wrapper.type)) return at(wrapper) { callStep(wrapper) { inWrappers(rest, body) } }
    sluice.warn "the option ${wrapper.type} has no effect here"
    inWrappers(rest, body)
}

def withInput(Map call, Closure body) {
    if (call == null) return body()
    Map asked = call.named.findAll { it.key != 'parameters' }.collectEntries { name, leaf -> [name, value(leaf)] }
    if (call.parameters) asked.parameters = call.parameters.collect { definition(it) }
    def answer = at(call) { input(asked) }
    List names = call.parameters?.collect { argument(it, 'name') } ?: []
    List variables = answer instanceof Map ? answer.collect { k, v -> "$k=$v".toString() }
        : asked.submitterParameter ? ["${asked.submitterParameter}=$answer".toString()]
        : names ? ["${names[0]}=$answer".toString()] : []
    variables ? withEnv(variables, body) : body()
}

/* --- when ------------------------------------------------------------------------------------------------------------------- */

boolean holds(Map when) {
    if (!sluice.planning) return when.conditions.every { c -> at(c) { test(c) } }
    List seen = []
    sluice.decide(weigh([type: 'allOf', children: when.conditions], seen), seen.join('; '))
}

/* For a plan: yes, no or open, with what each condition saw. */
String weigh(Map c, List seen) {
    if (c.type in ['allOf', 'anyOf']) {
        String stop = c.type == 'allOf' ? 'no' : 'yes', verdict = stop == 'no' ? 'yes' : 'no'
        for (Map child in c.children) {
            String one = weigh(child, seen)
            if (one == stop) return one
            if (one == 'open') verdict = one
        }
        return verdict
    }
    if (c.type == 'not') return [yes: 'no', no: 'yes', open: 'open'][weigh(c.children[0], seen)]
    def result = c.type == 'expression' ? c.body() : test(c)
    String verdict = sluice.truth(result)
    seen << describe(c, verdict, result)
    verdict
}

/* An expression's text, what it came to, and the parameters and variables that it names. */
String explain(String text, String outcome) {
    text = text.replaceAll(/^\{\s*|\s*\}$/, '').replaceAll(/^return\s+/, '')
    List seen = text.findAll(/\b(?:params|env)\.\w+/).unique().collect { name ->
        def v = name.startsWith('env.') ? env[name.substring(4)] : params[name.substring(7)]
        "$name is ${v == null ? 'not set' : v instanceof String ? "'$v'" : v}"
    }
    "$text is $outcome" + (seen && text != seen[0] ? " (${seen.join(', ')})" : '')
}

String describe(Map c, String verdict, result) {
    switch (c.type) {
    case 'expression': return explain(sluice.written(c.body), "${verdict == 'open' ? result : verdict == 'yes'}")
    case 'equals': return "expected ${named(c, 'expected')}, actual ${named(c, 'actual')}"
    case 'environment': return "${named(c, 'name')} is '${env[named(c, 'name')] ?: ''}', wanted '${named(c, 'value')}'"
    case 'branch': return "${presentBranch() ? "branch is '${presentBranch()}'" : 'no branch'}, wanted '${argument(c, 'pattern')}'"
    case 'tag': return "tag is '${env.TAG_NAME ?: ''}', wanted '${argument(c, 'pattern') ?: '*'}'"
    case 'buildingTag': return env.TAG_NAME ? "building the tag ${env.TAG_NAME}" : 'no tag is built'
    case 'changeRequest': return env.CHANGE_ID ? "building the change request ${env.CHANGE_ID}" : 'no change request is built'
    case 'changeset': return "${verdict == 'yes' ? 'a' : 'no'} changed file matches '${argument(c, 'pattern')}'"
    case 'changelog': return "${verdict == 'yes' ? 'a' : 'no'} commit's message matches '${argument(c, 'pattern')}'"
    case 'triggeredBy': return "triggered by ${currentBuild.buildCauses*._class.collect { it.tokenize('.$').last() }.join(', ')}, wanted ${argument(c, 'cause')}"
    default: return "${c.type} is ${verdict == 'yes'}"
    }
}

boolean test(Map c) {
    switch (c.type) {
    case 'allOf': return c.children.every { test(it) }
    case 'anyOf': return c.children.any { test(it) }
    case 'not': return !test(c.children[0])
    case 'expression': return c.body()
    case 'equals': return named(c, 'expected') == named(c, 'actual')
    case 'environment': return testVariable(env[named(c, 'name')], named(c, 'value'), named(c, 'ignoreCase'))
    case 'branch': return testBranch(c, argument(c, 'pattern'))
    case 'tag': return env.TAG_NAME && (!argument(c, 'pattern') || compare(c, 'GLOB', argument(c, 'pattern'), env.TAG_NAME, false))
    case 'buildingTag': return env.TAG_NAME
    case 'changeRequest': return testChangeRequest(c)
    case 'changeset': return testChanges { change ->
        change.paths.any { compare(c, 'GLOB', argument(c, 'pattern'), it, named(c, 'caseSensitive') ?: false) }
    }
    case 'changelog': return testChanges { change -> testMessage(change.message, argument(c, 'pattern')) }
    case 'triggeredBy': return testCause(argument(c, 'cause'), named(c, 'detail'))
    case 'isRestartedRun': return false
    default: error "the condition ${c.type} is not there yet"
    }
}

boolean testVariable(String actual, String wanted, ignoreCase) {
    if (!actual) return !wanted
    ignoreCase ? actual.equalsIgnoreCase(wanted) : actual == wanted
}

String presentBranch() { env.BRANCH_NAME ?: env.GIT_LOCAL_BRANCH ?: sluice.branch }

boolean testBranch(Map c, String pattern) {
    String actual = presentBranch()
    if (!actual || !pattern) return !actual && !pattern
    compare(c, 'GLOB', pattern, actual, false)
}

boolean testChangeRequest(Map c) {
    Map variables = [id: 'CHANGE_ID', target: 'CHANGE_TARGET', branch: 'CHANGE_BRANCH', fork: 'CHANGE_FORK', title: 'CHANGE_TITLE',
                     author: 'CHANGE_AUTHOR', authorDisplayName: 'CHANGE_AUTHOR_DISPLAY_NAME', authorEmail: 'CHANGE_AUTHOR_EMAIL']
    env.CHANGE_ID && variables.every { name, variable ->
        String wanted = named(c, name)
        !wanted || compare(c, 'EQUALS', wanted, env[variable], false)
    }
}

boolean testChanges(Closure matches) {
    List changes = sluice.changes
    if (changes) return changes.any(matches)
    echo currentBuild.number <= 1 ? 'Warning, empty changelog. Probably because this is the first build.'
                                  : 'Warning, empty changelog. Have you run checkout?'
    false
}

/* As it stands, or with more around it in the first line; the pattern itself may go over several. */
boolean testMessage(String message, String pattern) {
    message ==~ pattern || message ==~ "(?m)(?s)^[^\\r\\n]*?$pattern[^\\r\\n]*?\$"
}

boolean testCause(String cause, String detail) {
    currentBuild.buildCauses.any {
        String name = it._class.tokenize('.$').last()
        cause == 'UserIdCause' && name == cause ? detail == null || it.userId == detail : name.matches("(?i)\\.*$cause.*")
    }
}

boolean compare(Map c, String normally, String pattern, String actual, boolean caseSensitive) {
    switch ((named(c, 'comparator') ?: normally).toUpperCase()) {
    case 'REGEXP': return (actual ?: '').matches(pattern)
    case 'EQUALS': return (actual ?: '') == pattern
    default: return sluice.glob(pattern, actual ?: '', caseSensitive)
    }
}
