// Behind what always leaves the block.
def choose(int n) {
    switch (n) {
    case 1:
        return 'one'
        echo 'never' // expect lint: unreachable-code
    }
    if (n > 5) {
        throw new IllegalArgumentException('too many')
    } else {
        return 'some'
    }
    echo 'nor this' // expect lint: unreachable-code
}
node {
    error 'stop'
    sh 'make' // expect lint: unreachable-code
}
choose(1)
