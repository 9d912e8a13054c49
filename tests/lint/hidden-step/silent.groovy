// A closure may be called, and an untyped parameter may be one.
node {
    def build = { target -> "make ${target}" }
    def checkout = 'main'
    sh build('all')
    echo checkout
}

def run(sh) {
    sh 'make'
}
run { it }
