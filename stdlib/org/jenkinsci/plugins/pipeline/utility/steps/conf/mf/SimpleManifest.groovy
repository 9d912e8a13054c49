package org.jenkinsci.plugins.pipeline.utility.steps.conf.mf

/** What readManifest yields: the main attributes, and those of each further section by its name. */
class SimpleManifest {
    final Map<String, String> main
    final Map<String, Map<String, String>> entries

    private SimpleManifest(Map main, Map entries) {
        this.main = main.asImmutable()
        this.entries = entries.asImmutable()
    }

    static SimpleManifest read(String text) {
        List sections = text.replaceAll(/\r\n?/, '\n').replace('\n ', '').split(/\n\n+/).collect { attributes(it) }
        Map entries = [:]
        sections.drop(1).findAll().each { Map section ->
            String name = section.remove('Name') ?: { throw new IOException('a section of the manifest has no Name') }()
            entries[name] = (entries[name] ?: [:]) + section
        }
        new SimpleManifest(sections[0] ?: [:], entries)
    }

    private static Map attributes(String section) {
        section.readLines().findAll().collectEntries { line ->
            int colon = line.indexOf(': ')
            if (colon < 1) throw new IOException("invalid header field: $line")
            [line.substring(0, colon), line.substring(colon + 2)]
        }
    }
}
