// Mutants of scripts: one or two small changes of the kind that people make - another operator, name, type, number or string, a line
// or a token too many or too few, two exchanged.
class Mutants {
    // Scripts of which a mutant could wait, end the process, leave its folder, or print what differs by itself.
    static final UNFIT = ~/System\.|\bexecute\b|Thread|delete|Timer|sleep|Socket|Runtime|[rR]andom|nanoTime|new Date\(\)|@Library|@Grab|identityHashCode|hashCode|new File|Files\.|createTemp|getenv|UUID|Calendar\.(getI|i)nstance|Scanner|while \(true|expect lint|oracle differs|\b(text|string)\b/
    private static final TOKEN = ~/(?s)'''.*?'''|""".*?"""|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*.*?\*\/|[A-Za-z_]\w*|\d[\d_]*\.\d+[a-zA-Z]?|\d[\d_]*[a-zA-Z]*|\*\.|\?\.|\.&|\.@|\.\.<|\.\.|<=>|\*\*|==~|=~|[-+*\/%=!<>]=|<<|>>>|>>|\+\+|--|&&|\|\||\?:|->|\s+|./
    private static final VALUES = ['0', '1', '2', '10', '(-1)', '1L', '2.0', '0.5', '1G', '1.5f', '2d', "'a'", 'null', '[]', 'true', "''", '[1, 2]', '[a: 1]']
    private static final OPERATORS = ['+', '-', '*', '/', '%', '==', '!=', '<', '>', '<=', '>=', '<=>', '&&', '||', '&', '|', '^', '<<', '>>', '..', '..<', '?:', 'in', '**', '=~', '==~', 'as', 'instanceof']
    private static final DOTS = ['.', '?.', '*.', '.&', '.@']
    private static final TYPES = ['def', 'int', 'long', 'Integer', 'String', 'List', 'Map', 'Object', 'double', 'BigDecimal', 'char', 'boolean', 'Closure', 'Set', 'Long', 'byte', 'float', 'Number', 'GString', 'Collection', 'int[]', 'String[]', 'Comparable', 'BigInteger', 'short', 'Class']
    private static final PREFIXES = ['!', '-', '~', '+', '*', '(int) ', '(String) ', '(List) ', 'new ', '++', '(char) ']
    private static final KEYWORDS = 'if else for while return def class new in as instanceof assert import package switch case default try catch finally throw throws static final void this super true false null extends implements interface enum trait abstract public private protected'.split() as Set

    final Random random
    final List<File> seeds
    private final List<String> methods

    Mutants(Random random, List<File> scripts) {
        this.random = random
        seeds = scripts.findAll { def text = it.getText('UTF-8'); !(text =~ UNFIT) && text.size() < 6000 }
        methods = seeds.collectMany { (it.getText('UTF-8') =~ /\.([a-z]\w+)\(/).collect { all -> all[1] } }.unique().sort()
    }

    // [the script, its mutant]; null when the change came to nothing.
    List next() {
        def seed = pick(seeds), text = seed.getText('UTF-8'), mutant = text
        (1 + random.nextInt(2)).times { mutant = changed(mutant) }
        mutant == text || mutant.allWhitespace || mutant =~ UNFIT ? null : [seed, mutant]
    }

    private pick(List list) { list ? list[random.nextInt(list.size())] : null }

    private static isName(String token) { token ==~ /[A-Za-z_]\w*/ && !(token in KEYWORDS) }
    private static isText(String token) { token ==~ /(?s)['"].*/ }

    private String changed(String text) {
        if (random.nextInt(12) == 0) return changedLines(text)
        def tokens = text.findAll(TOKEN), names = tokens.findAll { isName(it) }, kind = random.nextInt(11)
        Closure fits = [{ it ==~ /\d.*/ }, { isText(it) }, { it in OPERATORS && !(it in ['in', 'as']) }, { it in methods }, { isName(it) }, { it in TYPES },
                        { isName(it) }, { !it.isAllWhitespace() }, { it in DOTS }, { isText(it) || it ==~ /\d.*/ || isName(it) }, { !it.isAllWhitespace() }][kind]
        def places = (0..<tokens.size()).findAll { fits(tokens[it]) }
        Integer at = pick(places)
        if (at == null) return text
        switch (kind) {
            case 0: tokens[at] = pick(VALUES); break
            case 1: tokens[at] = pick(tokens.findAll { isText(it) } + VALUES); break
            case 2: tokens[at] = " ${pick(OPERATORS)} "; break
            case 3: tokens[at] = pick(methods); break
            case 4: tokens[at] = pick(names); break
            case 5: tokens[at] = pick(TYPES); break
            case 6: tokens[at] = pick(PREFIXES) + tokens[at]; break
            case 7: tokens[at] = ''; break
            case 8: tokens[at] = pick(DOTS); break
            case 9: tokens[at] += " ${pick(OPERATORS)} ${pick(VALUES)}"; break
            default: Collections.swap(tokens, at, pick(places))
        }
        tokens.join()
    }

    private String changedLines(String text) {
        def lines = text.split('\n', -1) as List, at = random.nextInt(lines.size())
        switch (random.nextInt(3)) {
            case 0: lines.remove((int) at); break
            case 1: lines.add(at, lines[at]); break
            default: Collections.swap(lines, at, random.nextInt(lines.size()))
        }
        lines.join('\n')
    }
}
