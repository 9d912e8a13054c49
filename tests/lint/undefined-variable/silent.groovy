// What may come from elsewhere: environment, parameters, binding, delegates, inherited and dynamic properties.
import groovy.transform.Field

@Field String version = '1.0'
shared = 2
withEnv(['TARGET=linux', 'dialect=posix']) {
    echo "${TARGET} ${dialect} ${BUILD_NUMBER} ${someParameter}"
}

def show() {
    echo "${version} ${shared} ${port}"
}

def getPort() {
    return 80
}

class Base implements Serializable {
    String name
}

class Derived extends Base {
    def describe() { return "${name} ${getClass().simpleName} ${[1].collect { it }}" }
}

class Loose implements Serializable {
    def propertyMissing(String word) { return word }
    def describe() { return anything }
}

abstract class Shape implements Serializable {
    def area() { return width * width }
}

class Square extends Shape {
    int width
}

if (show()) {
    def dialect = 'x'
    echo dialect
}
def builder = { configuration ->
    configuration.apply { echo "${later}" }
}
String release = release ?: 'none'
echo release
node {
    def branch = 'x'
    echo "${branch} ${branches} ${Branch}"
    def later = 1
    echo "${later} ${new Derived(name: 'x').describe()} ${new Loose().describe()} ${new Square(width: 2).area()}"
    builder(this)
}

class Decorator implements Serializable {
    def decoration() { return { inner -> echo "${BRANCH_NAME} ${port}"; inner() } }
    def decorate(Class type) { type == int.class || type == Integer.class }
}
