package groovy.text.markup

/**
 * How markup templates are written.
 */
class TemplateConfiguration {
    String declarationEncoding
    boolean expandEmptyElements, useDoubleQuotes, autoEscape, autoIndent, autoNewLine
    String newLineString = '\n'
    String autoIndentString = '    '
    Class baseTemplateClass = BaseTemplate
    Locale locale = Locale.getDefault()
    boolean cacheTemplates = true

    TemplateConfiguration() {}
    TemplateConfiguration(TemplateConfiguration other) {
        declarationEncoding = other.declarationEncoding
        expandEmptyElements = other.expandEmptyElements
        useDoubleQuotes = other.useDoubleQuotes
        autoEscape = other.autoEscape
        autoIndent = other.autoIndent
        autoNewLine = other.autoNewLine
        newLineString = other.newLineString
        autoIndentString = other.autoIndentString
        baseTemplateClass = other.baseTemplateClass
        locale = other.locale
    }
}
