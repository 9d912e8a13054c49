package groovy.util

import sluice.Compiler

/**
 * Runs a configuration written as a script and yields what it sets.
 */
class ConfigSlurper {
    private static final String ENVIRONMENTS = 'environments'

    GroovyClassLoader classLoader
    private Map given = [:]
    private Map chosen = [:]

    ConfigSlurper() { this('') }
    ConfigSlurper(String environment) { chosen[ENVIRONMENTS] = environment }

    void registerConditionalBlock(String block, String value) {
        if (!block) return
        if (value) chosen[block] = value
        else chosen.remove(block)
    }
    Map getConditionalBlockValues() { Collections.unmodifiableMap(chosen) }
    String getEnvironment() { chosen[ENVIRONMENTS] }
    void setEnvironment(String name) { chosen[ENVIRONMENTS] = name }
    void setBinding(Map variables) { given = variables }

    ConfigObject parse(String text) { parse((Class) Compiler.parse(text)) }
    ConfigObject parse(Class type) { parse((Script) type.newInstance()) }
    ConfigObject parse(URL location) { parse((Script) Compiler.parse(location.text).newInstance(), location) }
    ConfigObject parse(Script script, URL location = null) { new ConfigRun(chosen, location).run(script, given) }

    ConfigObject parse(Properties properties) {
        ConfigObject config = new ConfigObject()
        for (key in properties.keySet()) {
            Object current = config, last = null
            String name = null
            boolean ended = false // at a value: what follows belongs to the last name
            for (token in key.split(/\./)) {
                if (ended) {
                    name += '.' + token
                    current = last
                    continue
                }
                last = current
                name = token
                current = current.getProperty(token)
                ended = !(current instanceof ConfigObject)
            }
            if (!(current instanceof ConfigObject)) continue
            if (last.get(name)) {
                Map flat = last.flatten()
                last.clear()
                last.putAll(flat)
            }
            last.put(name, properties.get(key))
        }
        config
    }
}

/** One script at work: where its names go. */
class ConfigRun {
    private Map chosen
    private ConfigObject config
    private ConfigObject overrides = new ConfigObject()
    private List levels = []
    private List conditions = [] // names of the blocks under way whose cases are chosen
    private List cases = []      // what their chosen cases have set
    private String prefix = ''
    // The script itself answers through this object: these are found before it does.
    private Script script
    private Object meta
    private Class type
    private Binding binding

    ConfigRun(Map chosen, URL location) {
        this.chosen = chosen
        config = location ? new ConfigObject(location) : new ConfigObject()
        levels << [config: config, scope: [:]]
    }

    ConfigObject run(Script script, Map given) {
        this.script = script
        type = script.getClass()
        binding = new ConfigBinding(this, given)
        script.setBinding(binding)
        meta = script.getMetaClass()
        ConfigRun me = this
        meta.getProperty = { String name -> me.read(name) }
        meta.invokeMethod = { String name, args -> me.invoke(name, args as List) }
        script.run()
        config.merge(overrides)
        config
    }

    void assign(String name, Object value) {
        levels[-1].config.put(name, value)
        levels[-1].scope[name] = value
    }
    void assignPrefixed(String name, Object value) { assign(prefix + name, value) }

    private Object read(String name) {
        Map level = levels[-1]
        Object value = level.config.get(name) ?: level.scope[name]
        if (value) return value
        try {
            Object own = meta.getMetaProperty(name)
            return own ? own.getProperty(script) : variable(name)
        } catch (GroovyRuntimeException e) {
            value = new ConfigObject()
            assign(name, value)
            return value
        }
    }
    private Object variable(String name) {
        Map known = binding.getVariables()
        if (!known.containsKey(name)) throw new MissingPropertyException(name, type)
        known.get(name)
    }

    private Object invoke(String name, List args) {
        if (args.size() == 1 && args[0] instanceof Closure) return block(name, args[0])
        if (args.size() == 2 && args[1] instanceof Closure) {
            try {
                prefix = name + '.'
                assign(name, args[0])
                args[1].call()
            } finally {
                prefix = ''
            }
            return null
        }
        Object method = meta.getMetaMethod(name, args as Object[])
        if (!method) throw new MissingMethodException(name, type, args as Object[])
        method.invoke(script, args as Object[])
    }

    private Object block(String name, Closure body) {
        if (chosen.containsKey(name)) {
            conditions << name
            cases << [:]
            try {
                body.call()
            } finally {
                conditions.pop()
                for (set in cases.pop().values()) (levels[-1].config.is(config) ? overrides : levels[-1].config).merge(set)
            }
        } else if (conditions) {
            String condition = conditions[-1]
            if (name != chosen[condition]) return null
            ConfigObject inner = new ConfigObject()
            cases[-1][condition] = inner
            conditions.pop()
            try {
                within(inner, body)
            } finally {
                conditions << condition
            }
        } else {
            Object there = levels[-1].config.get(name)
            ConfigObject inner = there instanceof ConfigObject ? there : new ConfigObject()
            assign(name, inner)
            within(inner, body)
        }
        null
    }
    private void within(ConfigObject inner, Closure body) {
        levels << [config: inner, scope: new LinkedHashMap(levels[-1].scope)]
        body.call()
        levels.pop()
    }
}

/** Assignments of the script's variables become settings. */
class ConfigBinding extends Binding {
    private ConfigRun run

    ConfigBinding(ConfigRun run, Map given) {
        super(new LinkedHashMap(given ?: [:]))
        this.run = run
    }
    void setVariable(String name, Object value) { run.assignPrefixed(name, value) }
}
