// Random programs about one feature each. tests/oracle/random/features/NAME.txt is a pattern: declarations, a line "----", and the
// statements of the program. What a pattern leaves open:
//   «a¦b¦c»  one of these (patterns themselves)              #n  the program's number     #i #s #v #l #m  an int, a text, any value, a list, a map
//   + line   one of a pool, of which some stay, in order     * line  of a pool of which some stay, in any order
//   = expr   (also behind + and *): what it gives, or throws, is logged
//   | line   goes on with the line before it
// Pools end with the first line that is not theirs.
class Features {
    static final Map<String, List<String>> HOLES = [
        i: '0 1 2 3 5 7 10 -1 -4 12 42 100'.split(' ') as List,
        s: ["'a'", "'b'", "''", "'abc'", "'x y'", "'Hello'", "'12'", "'zebra'", "'A'"],
        l: ['[1, 2, 3]', '[]', "['b', 'a']", '[3, 1, 2]', '[1, null]', "['x', 'yy', 'zzz']", '[[1, 2], [3, 4]]', '[5]', '[1.5, 2]'],
        m: ['[a: 1, b: 2]', '[:]', "[x: 'y']", '[b: 2, a: 1, c: 3]', "[1: 'one']"],
        v: ['1', '2', '0', '-3', "'a'", "'abc'", 'null', 'true', 'false', '1.5', '2L', '[1, 2]', '[]', '[a: 1]', "'12'", '"${1}x"', '(1..3)', "('a' as char)", '2.0d', '10G', 'String',
            "new StringBuilder('q')"],
    ]

    private final Random random
    private final Map<String, List<String>> patterns = new TreeMap<>()

    Features(Random random, File folder) {
        this.random = random
        folder.listFiles().findAll { it.name.endsWith('.txt') }.each { f ->
            def parts = f.getText('UTF-8').split('(?m)^----\n', 2)
            patterns[f.name - '.txt'] = parts.size() == 2 ? parts as List : ['', parts[0]]
        }
    }

    private <T> T pick(List<T> from) { from[random.nextInt(from.size())] }

    // The text of «...», from the first inside it on: one of its parts; and where it ends.
    private List choose(String text, int from) {
        def parts = [new StringBuilder()]
        int at = from, depth = 0
        for (; at < text.size(); at++) {
            def c = text[at]
            if (c == '»' && depth-- == 0) break
            if (c == '«') depth++
            if (c == '¦' && depth == 0) parts << new StringBuilder()
            else parts.last() << c
        }
        [pick(parts).toString(), at + 1]
    }

    private String fill(String text, int n) {
        def out = new StringBuilder()
        for (int at = 0; at < text.size();) {
            def c = text[at]
            if (c == '«') {
                def (chosen, after) = choose(text, at + 1)
                out << fill(chosen, n)
                at = after
            } else if (c == '#' && at + 1 < text.size() && (text[at + 1] == 'n' || HOLES[text[at + 1]]) && !(at + 2 < text.size() && text[at + 2] ==~ /\w/)) {
                out << (text[at + 1] == 'n' ? "$n" : pick(HOLES[text[at + 1]]))
                at += 2
            } else {
                out << c
                at++
            }
        }
        out.toString()
    }

    private String logged(String line, int number) {
        def m = line =~ /(?s)^(\s*)= (.*)$/
        m ? m[0][1] + "log << t($number) { " + m[0][2] + ' }' : line
    }

    // Some of a pool: each with the chance that this program has for it, one at least.
    private List<String> some(List<String> pool, boolean anyOrder) {
        int chance = 30 + random.nextInt(70)
        def kept = pool.findAll { random.nextInt(100) < chance } ?: [pick(pool)]
        if (anyOrder) Collections.shuffle(kept, random)
        kept
    }

    private String expand(String pattern, int n) {
        def out = [], pool = [], mark = ''
        def flush = { if (pool) { out.addAll(some(pool, mark == '* ')); pool = [] } }
        for (line in pattern.readLines()) {
            def m = line =~ /^(\s*)([+*|] )(.*)$/
            def kind = m ? m[0][2] : ''
            if (kind == '| ') {
                def into = pool ?: out
                into[-1] += '\n' + m[0][1] + m[0][3]
                continue
            }
            if (kind != mark || !kind) flush()
            mark = kind
            if (kind) pool << m[0][1] + m[0][3]
            else out << line
        }
        flush()
        fill(out.withIndex(1).collect { line, i -> logged(line, i) }.join('\n'), n)
    }

    // [declarations, the program's body]; `names`: which patterns, all when empty.
    List<String> make(int n, List<String> names) {
        def wanted = names ? patterns.keySet().findAll { it in names } as List : patterns.keySet() as List
        def (declared, body) = patterns[pick(wanted)]
        [expand(declared, n), expand(body, n)]
    }
}
