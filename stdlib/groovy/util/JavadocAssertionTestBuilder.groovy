package groovy.util

/** Makes a JUnit test of the assertions that a source's Javadoc holds, in tags with class="groovyTestCase". */
class JavadocAssertionTestBuilder {
    private static final Map ENTITIES = [nbsp: ' ', gt: '>', lt: '<', quot: '"', apos: "'", at: '@', '#64': '@', ndash: '-', amp: '&']

    /** null: there are no such assertions. */
    Class buildTest(String filename, String code) {
        String base = new File(filename).name
        base = base.substring(0, base.lastIndexOf('.'))
        Map byLine = assertionsByLine(code)
        if (!byLine) return null
        StringBuilder source = new StringBuilder("class ${base}JavadocAssertionTest extends junit.framework.TestCase {\n")
        byLine.each { line, texts ->
            texts.eachWithIndex { text, i ->
                String suffix = texts.size() > 1 ? "$line${(char) (97 + i)}" : "$line"
                source << "void testAssertionFrom${base}Line$suffix() { Eval.me(new String('${text.bytes.encodeBase64()}'.decodeBase64())) }\n"
            }
        }
        new GroovyClassLoader().parseClass(source.append('}\n').toString())
    }

    private static Map assertionsByLine(String code) {
        Map found = [:]
        def comment = code =~ /(?s)\/\*\*.*?\*\//
        while (comment.find()) {
            def tag = comment.group() =~ /(?is)<([a-z]+)\s+class\s*=\s*['"]groovyTestCase['"]\s*>(.*?)<\s*\/\s*\1>/
            while (tag.find()) {
                int line = code.substring(0, comment.start() + tag.start()).count('\n') + 1
                if (!found.containsKey(line)) found[line] = []
                found[line] << plain(tag.group(2))
            }
        }
        found
    }
    private static String plain(String html) {
        String text = html.replaceAll(/(?m)^\s*\*/, '')
        ENTITIES.each { name, character -> text = text.replaceAll("(?i)&$name;", character) }
        text.replaceAll(/(?i)\{@code ([^}]*)\}/, '$1')
    }
}
