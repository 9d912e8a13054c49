package org.codehaus.groovy.util

/** Which Groovy this is. */
class ReleaseInfo {
    static String getVersion() { GroovySystem.version }
    static Properties getAllProperties() {
        Properties all = new Properties()
        all.setProperty('ImplementationVersion', version)
        all
    }
}
