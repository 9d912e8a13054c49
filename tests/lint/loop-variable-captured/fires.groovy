// Closures put aside in a for loop, which read its variable when it is over.
def branches = [:]
for (int i = 0; i < 3; i++) {
    branches["part ${i}"] = { echo "part ${i}" } // expect lint: loop-variable-captured
}
for (name in ['a', 'b']) {
    if (name) {
        branches[name] = { node { echo name } } // expect lint: loop-variable-captured
    }
}
for (String text : ['c']) branches.only = { echo text } // expect lint: loop-variable-captured
parallel branches
