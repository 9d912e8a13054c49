package groovy.lang

/** A text to compile, with the name it goes by. */
class GroovyCodeSource {
    String scriptText, name
    GroovyCodeSource(String text, String name, String codeBase) {
        scriptText = text
        this.name = name
    }
    GroovyCodeSource(File file) { this(file.text, file.name, null) }
    GroovyCodeSource(File file, String encoding) { this(file.getText(encoding), file.name, null) }
}
