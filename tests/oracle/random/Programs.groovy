// Random programs: variables, loops, switch, try, closures, methods and classes, over values of every kind. Each is the body of a
// closure; what it saw is in `log`, its value. Loops end by construction.
class Programs {
    static final List<String> CALLS = ['toString()', 'size()', 'hashCode() != 0', 'class?.simpleName', 'inspect()', 'collect { it }', 'find { it }',
        'reverse()', 'sort(false)', 'toList()', 'first()', 'max()', 'join("-")', 'sum()', 'unique(false)', 'keySet()', 'x', 'toUpperCase()',
        'isEmpty()']
    private final Random random
    private final Expressions expressions
    private List<String> names
    private int serial, depth

    Programs(Random random) {
        this.random = random
        expressions = new Expressions(random)
    }

    private String pick(Collection<String> from) { expressions.pick(from) }
    private boolean chance(int percent) { expressions.chance(percent) }
    private String variable() { names && chance(85) ? pick(names) : literal() }
    private String literal() { expressions.value(pick(['int', 'int', 'string', 'decimal', 'list', 'map', 'boolean', 'long', 'gstring', 'range', 'null', 'double'])) }
    private String fresh(String kind = 'v') { kind + (++serial) }

    // An expression over the variables in sight.
    private String expression(int deep = 2) {
        if (deep == 0 || chance(25)) return chance(65) ? variable() : literal()
        def a = { -> part(deep) }
        switch (random.nextInt(16)) {
            case 0..4: return "${a()} ${pick(['+', '-', '*', '+', '+'])} ${a()}"
            case 5: return "${a()} ${pick(['==', '!=', '<', '>', '<=', '>=', '<=>', 'in'])} ${a()}"
            case 6: return "${a()} ? ${a()} : ${a()}"
            case 7: return "${a()} ?: ${a()}"
            case 8: return "[${a()}, ${a()}]"
            case 9: return "[x: ${a()}, y: ${a()}]"
            case 10: return "\"<\${${names ? pick(names) : 1}}|\${1 + 1}>\""
            case 11: return "${a()}?.${pick(CALLS)}"
            case 12: return "(${a()}) instanceof ${pick(['String', 'Integer', 'List', 'Map', 'Number', 'Object', 'CharSequence'])}"
            case 13: return "!${a()}"
            case 14: return "${variable()}[${pick(['0', '-1', "'x'", '0..1', '1'])}]".with { it.startsWith('"') || it.contains(' as ') ? "(${it})" : it }
            default: return "${a()} && ${a()} || ${a()}"
        }
    }

    private String part(int deep) {
        def e = expression(deep - 1)
        e ==~ /[\w']+/ ? e : "($e)"
    }

    private String block(Closure<String> make = { '' }) {
        def outer = new ArrayList(names)
        depth++
        def body = make() + (1..1 + random.nextInt(3)).collect { statement() }.join('; ')
        depth--
        names = outer
        body
    }

    // What goes wrong in an expression is a value, too, so that the program goes on.
    private String logged(int deep = 2) { chance(85) ? "log << t { ${expression(deep)} }" : "log << (${expression(deep)})" }

    private String closure(List<String> parameters) {
        def outer = new ArrayList(names)
        names += parameters
        def text = "{ ${parameters.join(', ')}${parameters ? ' -> ' : ''}${chance(40) && depth < 3 ? block() + '; ' : ''}${expression()} }"
        names = outer
        text
    }

    private String statement() {
        if (depth > 2) return logged()
        switch (random.nextInt(22)) {
            case 0..3: return define()
            case 4..7: return logged()
            case 8: return names ? "${pick(names)} ${pick(['=', '+=', '=', '-=', '*='])} ${expression()}" : define()
            case 9: return "if (${expression()}) { ${block()} } else { ${block()} }"
            case 10: return loopWhile()
            case 11: return loopFor()
            case 12: return choice()
            case 13: return attempt()
            case 14: return 'def ' + fresh('c').with { n -> "$n = ${closure([fresh('p')])}; log << t { $n(${expression()}) }" }
            case 15: return "[1, 2, 3].each ${closure([fresh('q')])}"
            case 16: return "log << t { [3, 1, 2].${pick(['collect', 'findAll', 'any', 'every', 'sort', 'groupBy', 'find', 'sum', 'count', 'collectMany', 'min', 'takeWhile'])} ${closure([fresh('p')])} }"
            case 17: return "log << t { [a: 1, b: 2].${pick(['collect', 'findAll', 'any', 'collectEntries', 'each', 'groupBy', 'inject'])} ${closure([fresh('k'), fresh('w')])} }"
            case 18: return names ? "${pick(names)}${pick(['++', '--'])}" : define()
            case 19:
                def (a, b) = [fresh(), fresh()]
                def text = "def ($a, $b) = [${expression()}, ${expression()}]"
                names << a << b
                return text
            case 20: return "log << t { assert ${expression()} }"
            default: return "log << \"\${${names ? pick(names) : '1'}}\".toString()"
        }
    }

    private String define() {
        def n = fresh(), type = pick(['def', 'def', 'def', 'int', 'String', 'List', 'Object', 'long', 'boolean', 'BigDecimal'])
        def text = "$type $n = ${expression()}"
        names << n
        text
    }

    private String loopWhile() {
        def n = fresh('i'), turns = fresh('w') // which the body does not know, so that it ends
        def body = block { -> names << n; '' }
        "int $n, $turns = 0; while ($turns++ < ${1 + random.nextInt(4)}) { $n = $turns; ${chance(25) ? "if ($n == 2) ${pick(['break', 'continue'])}; " : ''}$body }"
    }

    private String loopFor() {
        def n = fresh('i')
        def head = pick(["def $n in [1, 'b', 2.5]", "$n in 0..<3", "def $n in 'ab'", "int $n = 0; $n < 3; $n++", "$n in [x: 1, y: 2]", "def $n : [true, null]"])
        def safe = head.startsWith('int')
        def body = block { -> if (!safe) names << n; '' }
        "for ($head) { ${chance(20) ? "if ($n) ${pick(['continue', 'break'])}; " : ''}$body }"
    }

    private String choice() {
        def labels = ['1', '2..5', "'x'", 'String', '[1, 2, 3]', '{ it == 3 }', 'null', '~/a.*/', 'Number', '2.5']
        Collections.shuffle(labels, random)
        "switch (${expression()}) { ${labels.take(3).collect { "case $it: log << ${random.nextInt(99)}; ${block()}; ${chance(70) ? 'break' : ''}" }.join('; ')}; default: ${block()} }"
    }

    private String attempt() {
        def thrown = pick(["throw new IllegalStateException('t')", 'null.foo()', '1.intdiv(0)', '[].first()', "Integer.parseInt('x')", '(List) 5', 'nosuch', "assert false : 'm'",
                           expression()])
        def caught = pick(['Exception', 'RuntimeException', 'Throwable', 'IllegalStateException | ArithmeticException', 'NullPointerException'])
        def body = block(), e = fresh('e')
        "try { $body; $thrown } catch ($caught $e) { log << ${e}.class.simpleName; ${block()} }${chance(40) ? ' finally { log << 0 }' : ''}"
    }

    // Methods and a class of their own, in front of the test that uses them.
    private String declarations(int n) {
        names = ['a', 'b']
        serial = 0
        depth = 2
        def method = "def m$n(a, b = ${literal()}) { def log = []; def t = { c -> try { c() } catch (Throwable e) { e.class.simpleName } }; ${block()}; [log, ${expression()}] }"
        names = ['x', 'y', 'a']
        def c = """class C$n {
    def x = ${literal()}; ${pick(['int', 'String', 'def'])} y; static z = ${literal()}
    def run(a) { def log = []; def t = { c -> try { c() } catch (Throwable e) { e.class.simpleName } }; ${block()}; [log, x, ${expression()}] }
    def plus(other) { "\$x+\$other".toString() }
    boolean equals(other) { other instanceof C$n && x == other.x }
    int hashCode() { 7 }
    String toString() { "C(\$x)" }
}"""
        "$method\n$c"
    }

    // [declarations, the program's body]
    List<String> make(int n) {
        def body = next(n)
        [declarations(n), body]
    }

    private String next(int n) {
        names = []
        serial = 0
        depth = 0
        def body = (1..2 + random.nextInt(5)).collect { statement() }
        if (chance(50)) body << "log << t { m$n(${expression()}${chance(50) ? ', ' + expression() : ''}) }"
        if (chance(50)) body << "def o = new C$n(${chance(50) ? "x: ${expression()}" : ''}); log << t { o.run(${expression()}) }; log << (o + 1); log << (o == new C$n()); o.x = ${expression()}; log << o.toString()"
        "def log = []; def t = { c -> try { c() } catch (Throwable e) { e.class.simpleName } }; ${body.join('; ')}; log"
    }
}
