// The values that random expressions start from: source text by kind. Every text is an expression of its own.
class Values {
    static final Map<String, List<String>> POOL = [
        int       : '0 1 -1 2 3 5 7 10 -4 12 42 100 127 255 -17'.split(' ') as List,
        wide      : ['Integer.MAX_VALUE', 'Integer.MIN_VALUE', '65536', '46341', '-65535', '1000000007'],
        long      : ['0L', '1L', '-5L', '7L', '2147483648L', 'Long.MAX_VALUE', 'Long.MIN_VALUE', '123456789012L'],
        biginteger: ['0G', '1G', '-3G', '10G', '12345678901234567890G', '-98765432109876543210G'],
        decimal   : ['0.0', '1.5', '-2.25', '0.1', '100.00', '3.14159', '1e3', '1E-7', '12345.6789', '-0.50', '2.0', '1e10'],
        double    : ['0d', '1.5d', '1e10d', '1e-5d', '-2.5d', '0.1d', '123456789.125d', 'Double.NaN',
                     'Double.POSITIVE_INFINITY', '1e21d', '100d', '3.0d'],
        float     : ['1.5f', '0.1f', '-3f', '1e10f', '16777217f', 'Float.NaN'],
        small     : ['(5 as byte)', '(-1 as byte)', '(300 as short)', '(-7 as short)'],
        char      : ["('a' as char)", "('Z' as char)", "('5' as char)", "(' ' as char)", "('é' as char)"],
        boolean   : ['true', 'false'],
        string    : ["''", "'a'", "'abc'", "'Hello World'", "'  x y '", "'a,b,,c'", "'12'", "'-3.5'", "'1e3'", "'äöü ß'",
                     "'line1\\nline2\\r\\nline3'", "'AbCabc'", "'[a-z]+'", "'true'", "'x😀y'", "'\\t tab'", "'0x1F'", "'b'",
                     "'2024-02-29'", "'a=1;b=2'", "'%s:%d'", "'camelCaseWord'", "'foo.bar-baz'", "'\$1'", "'a\\\\b'", "'c'"],
        gstring   : ['"${1}b"', '"a${\'b\'}c"', '"${null}"', '"${[1, \'x\']}-${2.5}"', '"${1 + 1}"'],
        builder   : ["new StringBuilder('abcdef')", "new StringBuilder()", "new StringBuffer('xyz')"],
        list      : ['[]', '[1, 2, 3]', "['b', 'a', 'c']", '[1, 2L, 3.0]', '[[1, 2], [3, 4]]', '[null, 1]', '[3, 1, 2, 3, 1]', "['x']",
                     '[1, [2, [3, null]]]', "['apple', 'fig', 'kiwi', 'fig']", '[0, 1.5d, 2G]', "[a: 1].entrySet().toList()", '[[a: 1, b: 2], [a: 3]]',
                     "['a', 1, null, [1], [k: 'v']]", '(1..12).toList()', "new LinkedList([4, 5, 6])", "[1, 2, 3].asImmutable()",
                     "Arrays.asList('p', 'q')", "new Stack()", "[true, false, null]"],
        set       : ['[] as Set', '[3, 1, 2] as Set', "['b', 'a', 'cc'] as HashSet", '[5, 1, 3] as TreeSet', "['x', null] as Set",
                     "[17, 33, 1, 100, -5] as HashSet"],
        map       : ['[:]', '[a: 1, b: 2]', "[1: 'x', 2: 'y']", "[z: [1, 2], y: [k: null]]", "new TreeMap([b: 2, a: 1, c: 3])",
                     "new HashMap([one: 1, two: 2, three: 3, four: 4])", "['k': 'v', (null): 0]", "[a: 1, b: 2].withDefault { it + '!' }",
                     "[apple: 3, fig: 10, kiwi: 3]", "[(1): 1L, (2): 2.0]"],
        range     : ['(1..5)', '(5..1)', '(0..<0)', '(1..<4)', "('a'..'e')", '(-2..2)', '(1L..3L)', '(1.5..4.5)', "('e'..'a')", '(0..0)', '(3..<0)'],
        array     : ['([1, 2, 3] as int[])', "(['a', 'b'] as String[])", '([] as Object[])', '([1.5d, 2d] as double[])', "(['c', 'd'] as char[])",
                     '([true, false] as boolean[])', '([1, 2] as byte[])', '([[1, 2] as int[], [3] as int[]] as int[][])', '([4L, 5L] as long[])',
                     "([1, 'a', null] as Object[])", "([3, 1, 2] as Integer[])"],
        iterator  : ['[1, 2, 3].iterator()', "['a', 'b'].listIterator()"],
        date      : ['new Date(0L)', 'new Date(951782400000L)', 'new Date(1700000000123L)'],
        calendar  : ["Calendar.getInstance(TimeZone.getTimeZone('UTC')).with { setTimeInMillis(951782400000L); it }"],
        pattern   : ['~/a+/', '~/(\\w)(\\d)?/', '~/[,;]/'],
        matcher   : ["('abcab' =~ /a(b)(c)?/)", "('x1y22' =~ /\\d+/)", "('' =~ /a/)"],
        class     : ['String', 'Integer', 'List', 'int', 'Object', 'BigDecimal', 'ArrayList', 'Comparable', 'Number', 'CharSequence', 'Map'],
        null      : ['null'],
        entry     : ['[a: 1].entrySet().iterator().next()', "new MapEntry('k', 2)"],
        uuid      : ["UUID.fromString('00112233-4455-6677-8899-aabbccddeeff')"],
        bits      : ['new BitSet()', '[1, 3, 5].inject(new BitSet()) { b, i -> b.set(i); b }'],
        optional  : ['Optional.of(3)', 'Optional.empty()'],
        closure   : ['{ it }', '{ true }', '{ it.toString() }', '{ it > 1 }', '{ [it, it] }', '{ -> 7 }', '{ it?.hashCode() }', '{ null }', '{ it instanceof String }',
                     '{ it.size() }', '{ it + it }', '{ x -> x }', '{ it % 2 == 0 }', '{ String s -> s.length() }', '{ -it }', '{ false }', '{ throw new IllegalStateException("no") }',
                     '{ it.key }', "{ '' + it }"],
        closure2  : ['{ a, b -> a <=> b }', '{ a, b -> b <=> a }', '{ a, b -> a + b }', '{ a, b -> [a, b] }', '{ a, b -> a }', '{ k, v -> "$k=$v" }', '{ a, b -> a == b }',
                     '{ a, b -> a > b }', '{ acc, x -> acc + 1 }', '{ Object... all -> all.length }'],
    ]

    // How a parameter of this type is filled; types that are not here are left out.
    static final Map<String, List<String>> FOR_TYPE = [
        'int': ['int'], 'long': ['int', 'long'], 'double': ['double', 'int'], 'float': ['float', 'int'], 'char': ['char'], 'boolean': ['boolean'],
        'byte': ['small'], 'short': ['small'], 'java.lang.Integer': ['int'], 'java.lang.Long': ['long'], 'java.lang.Double': ['double'],
        'java.lang.Character': ['char'], 'java.lang.Boolean': ['boolean'], 'java.lang.String': ['string'], 'java.lang.CharSequence': ['string', 'gstring', 'builder'],
        'groovy.lang.GString': ['gstring'], 'java.lang.Number': ['int', 'decimal', 'double', 'long', 'biginteger'],
        'java.math.BigInteger': ['biginteger'], 'java.math.BigDecimal': ['decimal'], 'java.util.List': ['list', 'range'],
        'java.util.Collection': ['list', 'set', 'range'], 'java.lang.Iterable': ['list', 'set', 'range'], 'java.util.Set': ['set'],
        'java.util.Map': ['map'], 'java.util.Iterator': ['iterator'], 'groovy.lang.Range': ['range'], 'groovy.lang.IntRange': ['range'],
        'groovy.lang.Closure': ['closure', 'closure', 'closure2'], 'java.util.Comparator': ['comparator'], 'java.util.regex.Pattern': ['pattern'],
        'java.util.regex.Matcher': ['matcher'], 'java.lang.Class': ['class'], 'java.util.Date': ['date'], 'java.util.Calendar': ['calendar'],
        'java.lang.Object': ['any'], 'java.lang.Comparable': ['int', 'string'], 'java.util.Map$Entry': ['entry'], 'java.util.UUID': ['uuid'],
        'java.util.BitSet': ['bits'], 'java.util.SortedMap': ['map'], 'java.util.SortedSet': ['set'],
        'java.lang.StringBuilder': ['builder'], 'java.lang.StringBuffer': ['builder'],
        'java.util.function.Function': ['closure'], 'java.util.function.Predicate': ['closure'], 'java.util.function.UnaryOperator': ['closure'],
        'java.util.function.Consumer': ['closure'], 'java.util.function.BiFunction': ['closure2'], 'java.util.function.BiConsumer': ['closure2'],
        'java.util.function.BinaryOperator': ['closure2'], 'java.util.function.Supplier': ['closure'], 'java.util.Optional': ['optional'],
        '[I': ['array'], '[Ljava.lang.Object;': ['array'], '[Ljava.lang.String;': ['array'], '[C': ['array'], '[B': ['array'], '[J': ['array'],
        '[D': ['array'], '[Z': ['array'], '[Ljava.lang.Number;': ['array'],
    ]

    static final List<String> ANY = POOL.keySet().findAll { !it.startsWith('closure') && it != 'calendar' } as List
    // Groovy orders what cannot be compared by hash code: only these have one that is the same in every run.
    static final List<String> ORDERED = ANY - ['builder', 'array', 'iterator', 'pattern', 'matcher', 'class', 'optional']
    // Kinds that a method call is made on, the everyday ones more often.
    static final List<String> RECEIVERS = ANY - 'null' + ['string', 'list', 'map', 'list', 'string', 'map', 'range', 'set', 'array', 'int', 'decimal', 'calendar']
}
