class Top {
    def x = 1
    private y = 2
    protected z = 3
    static s = 5
    def own() { this.@x + this.@y }
    def closure() { [1].collect { this.@x } }
}
class Low extends Top { def q = 9; def mine() { this.@q + this.@z } }
def t = { c -> try { println c() } catch (MissingFieldException e) { println e.message } }
def low = new Low()
t { low.own() }  // expect: 3
t { low.mine() }  // expect: 12
t { low.@x }  // expect: No such field: x for class: Low
t { low.@s }  // expect: No such field: s for class: Low
t { low.closure() }  // expect: No such field: x for class: Low
t { new Top().@y }  // expect: 2
