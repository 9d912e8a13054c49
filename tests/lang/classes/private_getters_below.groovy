class Above { private getFoo() { 1 }; private boolean isOk() { true }; def foo() { foo }; def mine() { this.foo }; def of(Above other) { other.foo }; def ok() { ok } }
class Below extends Above { }
def below = new Below()
println([below.foo(), below.mine(), below.of(new Below()), new Above().of(below), below.ok()])
try { below.foo } catch (MissingPropertyException e) { println e.message.readLines()[0] }
// expect: [1, 1, 1, 1, true]
// expect: No such property: foo for class: Below
