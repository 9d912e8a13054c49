package groovy.text.markup

import groovy.text.Template
import groovy.text.TemplateEngine
import sluice.Compiler

/**
 * Templates that are scripts: a call is an element, a variable is of the model.
 */
class MarkupTemplateEngine extends TemplateEngine {
    /** A template's path: name, perhaps _locale, extension. */
    static class TemplateResource {
        private String base, locale, extension

        static TemplateResource parse(String path) {
            def m = path =~ /^(.+?)(?:_([a-z]{2}_[A-Z]{2,3}))?\.([\p{Alnum}.]+)$/
            if (!m.find()) throw new IllegalArgumentException('Illegal template path: ' + path)
            new TemplateResource(base: m.group(1), locale: m.group(2), extension: m.group(3))
        }
        TemplateResource withLocale(String locale) { new TemplateResource(base: base, locale: locale, extension: extension) }
        boolean hasLocale() { locale as boolean }
        String toString() { base + (locale != null ? '_' + locale : '') + '.' + extension }
    }

    private static int count = 0

    private TemplateConfiguration configuration
    private File folder

    MarkupTemplateEngine(TemplateConfiguration configuration = new TemplateConfiguration()) { this.configuration = configuration }
    MarkupTemplateEngine(Object loader, TemplateConfiguration configuration) { this.configuration = configuration }
    MarkupTemplateEngine(Object loader, File folder, TemplateConfiguration configuration) {
        this.configuration = configuration
        this.folder = folder
    }

    TemplateConfiguration getTemplateConfiguration() { configuration }
    Template createTemplate(Reader reader) { createTemplate(reader, null) }
    Template createTemplate(Reader reader, String name) { made(reader.getText()) }
    Template createTemplateByPath(String path) { createTemplate(resolveTemplate(path)) }
    Template createTypeCheckedModelTemplate(String source, Map types) { made(source) }
    Template createTypeCheckedModelTemplate(Reader reader, Map types) { made(reader.getText()) }
    Template createTypeCheckedModelTemplate(URL resource, Map types) { made(resource.getText()) }
    Template createTypeCheckedModelTemplateByPath(String path, Map types) { createTemplateByPath(path) }
    private Template made(String text) {
        new MarkupTemplate(this, Compiler.parse(text, 'GeneratedMarkupTemplate' + (count++)), configuration)
    }

    URL resolveTemplate(String path) {
        File file = folder == null ? new File(path) : new File(folder, path)
        if (!file.exists()) throw new IOException('Unable to load template:' + path)
        file.toURI().toURL()
    }
}

class MarkupTemplate implements Template {
    private MarkupTemplateEngine engine
    private Class script
    private TemplateConfiguration configuration

    MarkupTemplate(MarkupTemplateEngine engine, Class script, TemplateConfiguration configuration) {
        this.engine = engine
        this.script = script
        this.configuration = configuration
    }
    Writable make() { make(null) }
    Writable make(Map model) {
        BaseTemplate made = configuration.baseTemplateClass.newInstance(engine, model, null, configuration)
        made.adopt(script.newInstance())
        made
    }
}

/** The model as the script's variables. */
class MarkupBinding extends Binding {
    private BaseTemplate template

    MarkupBinding(BaseTemplate template) { this.template = template }
    Object getVariable(String name) { template.variable(name) }
    boolean hasVariable(String name) { true }
    void setVariable(String name, Object value) { if (name != 'modelTypes') template.getModel().put(name, value) }
}
