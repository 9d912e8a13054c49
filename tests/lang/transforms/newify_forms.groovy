class Leaf { def v; Leaf(v) { this.v = v }; String toString() { "Leaf($v)" } }
class Tree { def l, r; Tree(l, r) { this.l = l; this.r = r }; String toString() { "Tree($l, $r)" } }
@Newify([Tree, Leaf]) class Maker { static make() { Tree(Leaf(1), Tree(Leaf(2), Leaf(3))) } }
println Maker.make()
@Newify def ruby() { Leaf.new(9) }
println ruby()
@Newify(Leaf) def x = Leaf('local')
println x
@Newify(String) def closure() { def c = { String('in closure') }; c() }
println closure()
// expect: Tree(Leaf(1), Tree(Leaf(2), Leaf(3)))
// expect: Leaf(9)
// expect: Leaf(local)
// expect: in closure
