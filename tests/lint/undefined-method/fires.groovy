// Wrong numbers of arguments, methods that are not there, steps in a class.
def deploy(String target, boolean dry = false) {
    echo "${target} ${dry}"
}

class Version implements Serializable {
    int major
    Version(int major) { this.major = major }
    Version later() { return new Version(major + 1, 0) } // expect lint: undefined-method
    def show() { echo "${major}" } // expect lint: undefined-method
}

deploy('a', true, 3) // expect lint: undefined-method
Version version = new Version(1)
version.bump() // expect lint: undefined-method
version.later(1, 2) // expect lint: undefined-method
version.show()
