package org.apache.maven.model

/** What readMavenPom yields: the elements of a pom.xml as properties; lists of dependencies, modules, plugins. */
class Model {
    String modelVersion, groupId, artifactId, version, packaging = 'jar', name, description, url, inceptionYear
    Properties properties = new Properties()
    List modules = [], dependencies = [], developers = [], licenses = [], profiles = [], repositories = []
    Model parent
    Map scm, build, issueManagement, ciManagement, distributionManagement, dependencyManagement, organization
    String relativePath, scope, type, classifier
    boolean optional

    static Model read(String text) { fill(new Model(), new XmlSlurper(false, false).parseText(text)) }

    private static Model fill(Model model, element) {
        for (child in element.children()) {
            String name = child.name()
            switch (name) {
            case 'properties': child.children().each { model.properties.setProperty(it.name(), it.text().trim()) }; break
            case 'parent': model.parent = fill(new Model(packaging: null), child); break
            case 'modules': model.modules = child.children().collect { it.text().trim() }; break
            case ['dependencies', 'developers', 'licenses', 'profiles', 'repositories']: model."$name" = child.children().collect { entry(it) }; break
            case ['scm', 'build', 'issueManagement', 'ciManagement', 'distributionManagement', 'dependencyManagement', 'organization']:
                model."$name" = entry(child)
                break
            default: if (child.children().size() == 0 && model.hasProperty(name)) model."$name" = child.text().trim()
            }
        }
        model
    }

    /* Elements within as a map; a list where its name is the plural of what it holds. */
    private static entry(element) {
        List children = element.children().collect { it }
        if (!children) return element.text().trim()
        if (children.size() > 1 && children*.name().unique().size() == 1 || element.name() == children[0].name() + 's') return children.collect { entry(it) }
        children.collectEntries { [it.name(), entry(it)] }
    }

    String getId() { "${groupId ?: parent?.groupId}:$artifactId:$packaging:${version ?: parent?.version}" }
    String toString() { id }
}
