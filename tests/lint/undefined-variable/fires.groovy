// Locals out of reach, and names that a class does not have.
def version = '1.0'

def show() {
    echo version // expect lint: undefined-variable
}

class Helper implements Serializable {
    def script
    def show() {
        script.echo "${env.BUILD_ID}" // expect lint: undefined-variable
        script.node { script.echo missing } // expect lint: undefined-variable
    }
}

node {
    echo early // expect lint: undefined-variable
    def early = 1
    if (early) {
        def inner = 2
        echo "${inner}"
    }
    stage('two') {
        echo "${inner}" // expect lint: undefined-variable
    }
    show()
    echo vresion // expect lint: undefined-variable
    echo version
    new Helper(script: this).show()
}
