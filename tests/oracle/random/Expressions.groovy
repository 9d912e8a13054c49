import java.lang.reflect.Modifier

// Random expressions: operators over values of every kind, and calls of the methods that real Groovy's own reflection lists for a value,
// with arguments that mostly fit.
class Expressions {
    // Left out: what reads clocks, chance, threads, files or the JVM's own reflection, and wrappers that differ by their class alone.
    static final Set<String> LEFT_OUT = '''wait notify notifyAll sleep hashCode dump print println printf execute shuffle identityHashCode
        metaClass getMetaClass setMetaClass mixin hasProperty getProperties properties newInstance spliterator tryAdvance trySplit estimateSize
        characteristics getExactSizeIfKnown hasCharacteristics getComparator
        describeConstable resolveConstantDesc asWritable parallelSort parallelPrefix parallelSetAll toLocaleString getClassLoader random
        addShutdownHook traverse toURL toURI encodeBase64 getMetaPropertyValues capacity ensureCapacity trimToSize setProperty getProperty
        splitEachLine eachByte getModule getProtectionDomain getResource getResourceAsStream getPackage
        asType getDeclaredMethods getMethods getDeclaredFields getFields getConstructors getDeclaredConstructors getAnnotations getClasses getDeclaredClasses
        getGenericInterfaces getGenericSuperclass getAnnotatedInterfaces getAnnotatedSuperclass getTypeParameters getSigners getInterfaces toGenericString
        descriptorString arrayType componentType getNestHost getNestMembers forName getRecordComponents getPermittedSubclasses
        withObjectStreams toInstant now synchronizedList getDateTimeString runFinalizersOnExit nextGaussian copyInto compareAndSet elements keys
        getStringArray getTimeZone setTimeZone asSynchronized memoize getISO3Country withTraits getMethod getDeclaredMethod getField
        getDeclaredField getConstructor getDeclaredConstructor isSealed isRecord isHidden getEnumConstants isNestmateOf getDeclaredAnnotations getAnnotationsByType
        getDeclaredAnnotationsByType randomUUID isLocalClass isAnonymousClass toLanguageTag asPredicate asMatchPredicate reverseOrder
        getAnnotation getDeclaredAnnotation isAnnotationPresent getEnclosingConstructor getEnclosingMethod getModifiers
        checkedList checkedSet checkedMap checkedCollection checkedSortedSet checkedSortedMap checkedNavigableSet checkedNavigableMap checkedQueue
        synchronizedCollection synchronizedSet synchronizedMap synchronizedSortedSet synchronizedSortedMap synchronizedNavigableSet
        synchronizedNavigableMap subListBorders toMatchResult results'''.split(/\s+/) as Set
    // Left out: methods that came after Java 11, which the Java under Jenkins may not have; and what needs the tables of Unicode's names.
    static final Set<String> NEWER = '''translateEscapes transform indent formatted mapMulti toList absExact ceilDiv ceilMod ceilDivExact
        parallelMultiply withSeed teeing describeConstable isEmoji getName isMirrored isDefined codePointOf'''.split(/\s+/) as Set
    // Left out of Math: what Java leaves open to the last digit.
    static final Set<String> INEXACT = '''sin cos tan asin acos atan atan2 sinh cosh tanh exp expm1 log log10 log1p pow cbrt
        hypot'''.split(/\s+/) as Set
    static final Set<String> GROWING = '''times upto downto step power pow shiftLeft setBit flipBit multiply padLeft padRight center permutations eachPermutation
        leftShift combinations eachCombination setLength setSize repeat nCopies movePointLeft movePointRight setScale scaleByPowerOfTen rangeClosed range
        or xor and flip set clear toBigInteger toBigIntegerExact charAt copyOf copyOfRange'''.split(/\s+/) as Set
    // Left out for arrays of arrays, which Groovy can order by their addresses only.
    static final Set<String> ORDERING = ['sort', 'toSorted', 'max', 'min', 'toUnique'] as Set
    static final List<String> BINARY = '+ - * / % == != < > <= >= <=> & | ^ << >> >>> ** in ?: && ||'.split(' ') as List
    static final List<String> TYPES = '''int long short byte char float double boolean Integer Long Double BigInteger BigDecimal String List Set Map Object[] int[]
        String[] Character Boolean Number Object LinkedList TreeSet Collection SortedSet Class'''.split(/\s+/) as List
    static final List<String> STATICS = '''Math Integer Long Double Float Character Boolean String BigDecimal BigInteger Collections Arrays Objects Short Byte
        Optional UUID'''.split(/\s+/) as List
    static final List<String> FORMATS = '''%d %5d %-5d| %05d %x %X %o %s %10s %-10s| %S %c %b %e %.3e %f %.2f %10.3f %,d %+d %(d %g %% %n %h %08.2f %.3s %,.2f
        %#x %#o %E %G %B %a %.3a %C %H %-8s| %+.1f %05.1f %(,.2f %08X %#.0f %tF %tT %1$tY-%1$tm-%1$td %tB %ta %tL %tZ %-10tH|
        %1$s-%1$s %tY %s/%s %d-%d'''.split(/\s+/) as List

    static final Map<String, String> BOXED = [int: 'Integer', char: 'Character']
    static final List<String> PROPERTIES = '''empty first last class bytes chars time year month date hours name key b k foo absolute simpleName present
        infinite naN chars'''.split(/\s+/) as List
    // Left out of chains, with TreeMaps by a comparator: where bounds and keys have no common order, TreeMap says so in the order in which it
    // happens to look.
    static final String PARTS = /\.(sub|head|tail)(Map|Set)\(/
    // A chain ends at what gives nothing, or nothing that has methods of its own worth calling.
    static final Set<Class> CHAINLESS = [void, boolean, Boolean, Class] as Set

    // Receivers whose hash code may be that of an address: arrays, builders, matchers, iterators, streams, closures, a map's values,
    // and patterns, which bitwiseNegate() makes too; classes and whatever holds them.
    static final String WITHOUT_HASH = /^(def r = )?\{|to(Long|Byte)?Array|\.values\(|codePoints\(|[cC]hars\(|tream\(|~\/|bitwiseNegate|new StringBu|as \w+\[\]|terator\(|=~|\b(List|Object|String|Integer|Map|int|BigDecimal|ArrayList|Comparable|Number|CharSequence)\b/

    private static final List<String> WIDE = ['int', 'wide', 'long', 'biginteger', 'decimal', 'double', 'float']
    private final Random random
    private final GroovyShell shell
    private final Map<String, Object> known = [:]
    private final Map<Class, List<MetaMethod>> methods = [:]

    // Kinds of Values.POOL that methods are called on, 'static' for those of classes; given any but Values.RECEIVERS, nothing but such calls is made, given none no call.
    private final List<String> receivers

    Expressions(Random random, List<String> receivers = Values.RECEIVERS) {
        this.random = random
        this.receivers = receivers
        this.shell = new GroovyShell()
    }

    def <T> T pick(Collection<T> from) { from[random.nextInt(from.size())] }

    boolean chance(int percent) { random.nextInt(100) < percent }

    String value(String kind) {
        if (kind == 'any') kind = pick(Values.ANY)
        if (kind == 'comparator') return "(${pick(Values.POOL.closure2)} as Comparator)"
        if (kind == 'int' && chance(8)) kind = 'wide'
        pick(Values.POOL[kind])
    }

    // What a text's value is like: its class, found once under real Groovy.
    private Class classOf(String text) {
        if (!known.containsKey(text)) {
            def v
            try { v = shell.evaluate(text) } catch (Throwable ignored) { v = null }
            known[text] = v instanceof Class ? v : v?.getClass()
        }
        (Class) known[text]
    }

    private static boolean isNewer(MetaMethod m) {
        def owner = m.declaringClass.theClass.name
        (m.name in NEWER && owner.startsWith('java.') && owner != 'java.lang.Class') || (m.name in INEXACT && owner == 'java.lang.Math')
    }

    private List<MetaMethod> methodsOf(Class c, boolean statics) {
        if (!methods.containsKey(c))
            methods[c] = (c.metaClass.methods + c.metaClass.metaMethods).unique { it.toString() }.findAll { m ->
                Modifier.isPublic(m.modifiers) && !m.name.contains('$') && !(m.name in LEFT_OUT) && !isNewer(m) &&
                    !m.name.matches(/.*(File|Writer|Reader|Stream|Dir|Line|Process|Exact.*Float).*/) &&
                    m.nativeParameterTypes.every { Values.FOR_TYPE[it.name] }
            }.sort { a, b -> a.name <=> b.name ?: a.toString() <=> b.toString() }
        methods[c].findAll { it.static == statics || (!statics && it.declaringClass.theClass.name.startsWith('org.codehaus')) }
    }

    private String nullOf(Class type) { "(${type.primitive ? BOXED[type.name] ?: type.name.capitalize() : type.canonicalName}) null" }

    private String argument(Class type, boolean small) {
        if (chance(4)) return value(small ? pick(Values.ANY - WIDE) : 'any') // a wide number takes all the memory or time there is
        if (chance(2)) return 'null'
        if (chance(2)) return nullOf(type)
        def kinds = Values.FOR_TYPE[type.name]
        if (small && type.name =~ /int|long|Integer|Number|double|Object/) return pick(['0', '1', '2', '3', '5', '-1', '12'])
        value(pick(kinds))
    }

    // An array is hashed by its address, so it is no item of what Objects.hash() is given. Years by the hundred million wrap round
    // somewhere between int and long.
    private String call(String receiver, MetaMethod m) {
        boolean small = m.name in GROWING
        if (receiver == 'Objects' && m.name == 'hash') return "Objects.hash(${(0..random.nextInt(3)).collect { value(pick(Values.ORDERED)) }.join(', ')})"
        def args = m.nativeParameterTypes.collect { argument(it, small) }
        if (m.declaringClass.theClass in [Date, Calendar, GregorianCalendar]) args = args.collect { it in Values.POOL.wide ? pick(Values.POOL.int) : it }
        if (m.name == 'putAt') args = args.collect { it in Values.POOL.wide ? pick(Values.POOL.int) : it } // nulls by the thousand million
        if (m.name == 'collate' && args.size() > 1 && args[1] == '0') args[1] = '1' // a step of nothing has no end in Groovy
        if (m.name.startsWith('unexpand')) args = args.collect { it == '0' ? '1' : it } // with tab stops of no width Groovy never ends
        "${receiver}.${m.name}(${args.join(', ')})"
    }

    String method() {
        def kind = pick(receivers)
        if (kind == 'static') return staticCall()
        def receiver = value(kind)
        def c = classOf(receiver)
        if (!c) return operator()
        def all = methodsOf(kind == 'class' ? Class : c, false)
        def m = pick(all)
        if (m.name in GROWING && receiver =~ /MAX|MIN|\d{5}|e\d\d|1e3/) return operator()
        if (m.name =~ /(?i)permutations?$/ && receiver.contains('1..12')) return operator() // 479,001,600 of them
        if (receiver.contains('[][]') && m.name in ORDERING) return operator()
        if (chance(70)) return call('r', m).with { "def r = $receiver; def v = $it; [v, r]" }
        call(receiver.startsWith('[') || receiver.startsWith('new ') || receiver.startsWith('~') ? "($receiver)" : receiver, m)
    }

    // A call of every method of every class that the pool has a value of (of classes: of each), with any arguments, then with null for each
    // of them in turn, bare and cast; in any order.
    List<String> everyCall() {
        def calls = [], seen = [] as Set
        for (kind in receivers.unique(false)) {
            for (receiver in (kind == 'static' ? STATICS : Values.POOL[kind])) {
                def c = classOf(receiver)
                if (!c || !(kind in ['class', 'static'] || seen.add(c))) continue
                for (m in methodsOf(kind == 'class' ? Class : c, kind == 'static')) {
                    if (kind == 'static' && !m.static || m.name =~ /(?i)permutations?$/) continue
                    if (m.name in GROWING && receiver =~ /MAX|MIN|\d{5}|e\d\d|1e3/ || receiver.contains('[][]') && m.name in ORDERING) continue
                    calls.addAll(callsOf(receiver, m))
                }
            }
        }
        Collections.shuffle(calls, random)
        calls
    }

    private List<String> callsOf(String receiver, MetaMethod m) {
        def types = m.nativeParameterTypes, given = types.collect { argument(it, true) }
        def with = { int i, String arg -> def all = new ArrayList(given); all[i] = arg; all }
        def lists = [given] + (0..<types.length).collectMany { [with(it, 'null'), with(it, nullOf(types[it]))] }
        lists.unique().collect { "def r = $receiver; def v = r.${m.name}(${it.join(', ')}); [v, r]".toString() }
    }

    String staticCall() {
        def name = pick(STATICS)
        def m = pick(methodsOf(classOf(name), true).findAll { it.static })
        call(name, m)
    }

    private String operand(int depth) {
        if (depth > 0 && chance(35)) return "(${operator(depth - 1)})"
        def v = value(chance(60) ? pick(['int', 'long', 'decimal', 'double', 'float', 'biginteger', 'char', 'small', 'string']) : 'any')
        v.contains(' ') || v.startsWith('-') ? "($v)" : v
    }

    // What a collection that is cast to Map does, Groovy takes from either of its interfaces, as their identity hashes fall.
    private String cast() {
        def v = operand(0), type = pick(TYPES)
        def made = classOf(v)
        "$v as ${type == 'Map' && made && Collection.isAssignableFrom(made) ? 'List' : type}"
    }

    String operator(int depth = 2) {
        switch (random.nextInt(12)) {
            case 0: return "-${operand(0)}"
            case 1: return "${pick(['!', '~', '+'])}${operand(0)}"
            case 2: return cast()
            case 3: return "(${pick(TYPES)}) ${operand(0)}"
            case 4:
                def a = operand(depth - 1)
                return "$a ${pick(['*', '**'])} ${pick(['0', '1', '2', '3', '-1', '2.0', '3L', '5G', '0.5d'])}"
            case 5: return operand(0) + " << ${pick(['1', '3', '31', '33', '64', "'x'", '[1]'])}"
            default:
                def op = pick(BINARY - ['**', '<<'])
                def left = operand(depth - 1), right = operand(depth - 1)
                if (op == '*' && (right =~ /MAX|MIN|\d{4}/ || left =~ /MAX|MIN|\d{4}/) && "$left$right" =~ /['"\[]/) op = '+'
                return "$left $op $right"
        }
    }

    String assignment() {
        def op = pick(['+=', '-=', '*=', '/=', '%=', '<<=', '>>=', '|=', '&=', '^=', '**='])
        def type = pick(['def', 'int', 'long', 'double', 'BigDecimal', 'String', 'float', 'short', 'char', 'List', 'byte', 'Integer', 'boolean'])
        if (chance(30)) return "$type x = ${value('any')}; ${pick(['x++', 'x--', '++x', '--x'])}; x"
        def right = op in ['**=', '<<=', '*='] ? pick(['1', '2', '3', '0', '-1', '1.5', "'x'"]) : value('any')
        "$type x = ${value(pick(Values.ANY - 'null'))}; x $op $right; x"
    }

    String index() {
        def kind = pick(['string', 'list', 'list', 'range', 'array', 'gstring', 'map', 'matcher', 'builder'])
        def i = pick(['0', '1', '-1', '2', '5', '-4', '0..1', '1..-1', '-1..0', '0..<2', '-2..-1', '2..1', '0..<0', '[0, 1]', '[0, -1, 0]', '0..9', '[]',
                      "'a'", '1L', '0, 1', '1..<-1', '[0..1, 0]', 'null', '1.5', '-3..-2', '3..5'])
        def target = value(kind)
        chance(25) && kind in ['list', 'array', 'map', 'builder'] ?
            "def x = $target; x[$i] = ${value('any')}; x" : "def x = $target; x[$i]"
    }

    String format() {
        def f = pick(FORMATS)
        if (chance(30)) f += pick(FORMATS)
        def args = (0..random.nextInt(3)).collect { value(pick(['int', 'long', 'decimal', 'double', 'string', 'biginteger', 'char', 'list', 'null', 'float', 'boolean', 'date'])) }
        "String.format('$f', ${args.join(', ')})"
    }

    String text() {
        def v = value('any')
        switch (random.nextInt(6)) {
            case 0: return "\"<\${$v}>\"".with { v.contains('"') || v.contains("\\") ? "'' + ($v)" : it }
            case 1: return "($v).toString()"
            case 2: return "($v).inspect()"
            case 3: return "[$v, ${value('any')}].toString()"
            case 4: return "[k: $v, (${value('any')}): 1].toString()"
            default: return "String.valueOf(($v))"
        }
    }

    String compare() {
        def a = value('any'), b = value('any')
        switch (random.nextInt(6)) {
            case 0: return "($a) == ($b)"
            case 1: return "($a) <=> ($b)"
            case 2: return "[${value(pick(Values.ORDERED))}, ${value(pick(Values.ORDERED))}].sort()"
            case 3: return "[$a, $b, $a].unique()"
            case 4: return "[${value(pick(Values.ORDERED))}, ${value(pick(Values.ORDERED))}].max()"
            default: return "($a).equals($b)"
        }
    }

    // A method of what another gives: views, parts and copies get called, too.
    String chain() {
        def kind = pick(receivers - 'class' ?: receivers)
        if (kind == 'static') return staticCall()
        def receiver = value(kind)
        def c = classOf(receiver)
        if (!c) return operator()
        def m = pick(methodsOf(c, false))
        if (m.name in GROWING || m.returnType in CHAINLESS) return method()
        def first = call(receiver.startsWith('[') || receiver.startsWith('new ') || receiver.startsWith('~') ? "($receiver)" : receiver, m)
        def made = classOf(first)
        if (first =~ PARTS || (made == TreeMap && first.contains(' as Comparator')) || (kind == 'calendar' && m.name == 'toString')) return first
        if (made && made.simpleName.startsWith('StringBu') && first.replace('new StringBu', '') =~ WITHOUT_HASH) return first // may hold an address
        // What has no hash code of its own stands elsewhere in a HashSet in every run.
        if (first.contains('as HashSet') && first =~ WITHOUT_HASH) return first
        if (!made || Closure.isAssignableFrom(made) || made.name =~ /Proxy|closure|java.time/) return first
        def fitting = methodsOf(made, false).findAll { !(it.name in GROWING) }
        if (!fitting) return first
        def next = pick(fitting)
        if (receiver.contains('[][]') && (m.name in ORDERING || next.name in ORDERING)) return operator()
        // Orders and iterators made by the JDK differ by their class alone.
        if (next.name == 'comparator' || (Iterator.isAssignableFrom(made) && next.name in ['toString', 'getClass']) || (made == String && first =~ WITHOUT_HASH)) return first
        call(first, next)
    }

    // What the language itself does with values.
    String syntax() {
        def v = "(${value('any')})", w = value('any'), list = value(pick(['list', 'list', 'set', 'range', 'map', 'array']))
        switch (random.nextInt(24)) {
            case 0: return "($list)*.${pick(['size', 'toString', 'toUpperCase', 'intValue', 'isEmpty', 'getKey', 'length', 'plus'])}()"
            case 1: return "${v}.${pick(PROPERTIES)}"
            case 2: return "${v}?.${pick(PROPERTIES)}"
            case 3: return "$v ?: $w"
            case 4: return "$v ? 1 : 2"
            case 5: return "(${value(pick(Values.ORDERED))}) ==~ ${value(pick(['pattern', 'string']))}"
            case 6: return "((${value(pick(Values.ORDERED))}) =~ ${value(pick(['pattern', 'string']))}).collect { it }"
            case 7: return "switch ($v) { case $w: return 'a'; case ${pick(TYPES - ['Object[]', 'int[]', 'String[]'])}: return 'b'; case $list: return 'c'; default: return 'd' }"
            case 8: return "[*($list), 1]"
            case 9: return "[*:${value('map')}, z: $w]"
            case 10: return "def (a, b) = $list; [a, b]"
            case 11: return "def l = []; for (x in $v) { l << x }; l"
            case 12: return "$v instanceof ${pick(['Integer', 'Number', 'String', 'CharSequence', 'List', 'Collection', 'Map', 'Comparable', 'Iterable', 'Serializable', 'Cloneable'])}"
            case 13: return "($list).${pick(PROPERTIES)}"
            case 14: return "def m = ${value('map')}; m.${pick(['a', 'k', 'one', 'z', 'empty', "'x y'"])} = $w; m"
            case 15: return "def f = ${value(pick(['closure', 'closure2']))}; f($w)"
            case 16: return "def f = ${value('closure2')}; f($v, $w)"
            case 17:
                def curry = pick(['curry(', 'rcurry(', 'ncurry(0, ', 'ncurry(1, '])
                return "(${value(pick(['closure', 'closure2']))}).$curry$w)(${chance(50) ? value('any') : ''})"
            case 18: return "(${value('closure')} ${pick(['>>', '<<'])} ${value(pick(['closure', 'closure2']))})($w)"
            case 19: return "(${value(pick(['closure', 'closure2']))}).${pick(['maximumNumberOfParameters', 'parameterTypes', 'resolveStrategy', 'directive'])}"
            case 20: return "(${value('date')}) ${pick(['+', '-', '..', '<=>', '=='])} (${value(pick(['int', 'date', 'any']))})"
            case 21: return "(${value('date')}).format(${value('pattern of dates')})"
            case 22: return "Date.parse(${value('pattern of dates')}, ${value('text of dates')})"
            default: return "($list).inject($v, ${value('closure2')})"
        }
    }

    // Whether equal numbers are the same object, which Objects.compare() looks at first, depends on who has boxed them.
    static final String SAME_NUMBER = /\.is\((-?\d|(Integer|Long|Double|Float)\.|\(('.'|-?\d+) as )|Objects\.compare\((-?\d\S*|[ID]\w+\.\w+), \4,/

    // What asks an object for its hash code has another answer in every run unless its class makes one; numberAwareCompareTo() does so when
    // the two cannot be compared.
    String next() {
        def made = expression()
        while (made =~ SAME_NUMBER || (made =~ /ashCode\(|numberAwareCompareTo\(/ && made =~ WITHOUT_HASH)) made = expression()
        made
    }

    private String expression() {
        if (!receivers) return form()
        if (!receivers.is(Values.RECEIVERS)) return chance(85) ? method() : chain()
        int n = random.nextInt(115)
        n < 46 ? method() : n < 54 ? staticCall() : n < 61 ? chain() : form()
    }

    // What is no call of a method, at least not first of all.
    private String form() {
        int n = random.nextInt(54)
        n < 16 ? operator() : n < 22 ? assignment() : n < 30 ? index() : n < 35 ? format() : n < 40 ? text() : n < 48 ? syntax() : compare()
    }
}
