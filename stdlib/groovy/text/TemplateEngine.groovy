package groovy.text

import sluice.Compiler

/**
 * Makes templates of text.
 */
abstract class TemplateEngine {
    abstract Template createTemplate(Reader reader)

    Template createTemplate(String text) { createTemplate(new StringReader(text)) }
    Template createTemplate(File file) { createTemplate(file, 'UTF-8') }
    Template createTemplate(File file, String charset) { createTemplate(new StringReader(file.getText(charset))) }
    Template createTemplate(URL url) { createTemplate(url, 'UTF-8') }
    Template createTemplate(URL url, String charset) { createTemplate(new StringReader(url.getText(charset))) }

    /** A script made of a template's text, or a word on why there is none. */
    protected static Class compiled(String source, String name) {
        try {
            Compiler.parse(source, name)
        } catch (Exception e) {
            throw new GroovyRuntimeException('Failed to parse template script (your template may contain an error or be trying ' +
                'to use expressions not currently supported): ' + e.message)
        }
    }
}
