// sluice-lint-enable shadowing
import groovy.transform.Field

@Field String version = '1.0'

def show() {
    def version = '2.0' // expect lint: shadowing
    echo version
}
show()
