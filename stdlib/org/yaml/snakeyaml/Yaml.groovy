package org.yaml.snakeyaml

import sluice.Steps

/**
 * YAML by the steps that read and write it.
 */
class Yaml {
    Yaml(Object... options) {}

    Object load(Object source) { Steps.get().readYaml(text: source instanceof CharSequence ? source.toString() : source.getText()) }
    Iterable loadAll(Object source) {
        Object all = load(source)
        all instanceof List ? all : [all]
    }
    Object loadAs(Object source, Class type) { load(source).asType(type) }
    String dump(Object data) { Steps.get().writeYaml(data: data, returnText: true) }
    void dump(Object data, Writer out) { out.write(dump(data)) }
    String dumpAsMap(Object data) { dump(data) }
}
