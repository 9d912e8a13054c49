// A variable of each turn, a parameter of a closure, a closure that runs at once.
def branches = [:]
for (int i = 0; i < 3; i++) {
    def part = i
    branches["part ${i}"] = { echo "part ${part}" }
    stage("part ${i}") { echo "part ${i}" }
}
['a', 'b'].each { name -> branches[name] = { echo name } }
for (name in ['a', 'b']) {
    [1].each { branches[name] = { echo 'x' } }
}
parallel branches
