// One small fault in a program: a token left out, given twice, exchanged with its neighbour or replaced by another. Most such programs are
// refused, many are not; what has to be the same is whether, and in which line.
class Mutations {
    private static final List<String> WORDS = ['def', 'class', 'if', 'else', 'for', 'in', 'return', 'new', 'static', 'final', 'try', 'catch', 'switch', 'case', 'as', 'instanceof',
        'break', 'continue', 'this', 'super', 'import', 'int', 'void', 'throw', 'x', '1', "'s'", '(', ')', '[', ']', '{', '}', ',', ';', ':', '?', '.', '=', '->', '+', '!', '@', '*']
    private static final String TOKEN = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\w+|\s+|->|\?\.|[=!<>]=|\+\+|--|&&|\|\||./
    private final Random random

    Mutations(Random random) { this.random = random }

    String of(String text) {
        def tokens = (text =~ TOKEN).collect { it }
        def places = tokens.indices.findAll { tokens[it].trim() }
        int at = places[random.nextInt(places.size())]
        switch (random.nextInt(5)) {
            case 0: tokens.remove(at); break
            case 1: tokens.add(at, tokens[at]); break
            case 2: tokens.swap(at, Math.min(at + 1, tokens.size() - 1)); break
            case 3: tokens.add(at, WORDS[random.nextInt(WORDS.size())]); break
            default: tokens[at] = WORDS[random.nextInt(WORDS.size())]
        }
        tokens.join('')
    }
}
