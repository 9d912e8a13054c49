// @AutoClone copies what is Cloneable, as each style does; the rest is shared
import groovy.transform.*
@AutoClone class Part { String n }
@AutoClone class Whole { Part part; def any; List list; int[] numbers; StringBuilder shared }
def a = new Whole(part: new Part(n: 'n'), any: new Part(), list: [[1]], numbers: [1, 2], shared: new StringBuilder()), b = a.clone()
println "${b instanceof Cloneable} ${[b.part.is(a.part), b.any.is(a.any), b.list.is(a.list), b.list[0].is(a.list[0]), b.numbers.is(a.numbers), b.shared.is(a.shared)]}"
@AutoClone(excludes = 't') class Excluding { Part t, u }
def c = new Excluding(t: new Part(), u: new Part()), d = c.clone()
println "${c.t.is(d.t)} ${c.u.is(d.u)}"
@AutoClone(style = AutoCloneStyle.SIMPLE) class Counted { static int count; Part t; Counted() { count++ } }
def e = new Counted(t: new Part()), f = e.clone()
println "${e.t.is(f.t)} ${Counted.count}"
@AutoClone(style = AutoCloneStyle.COPY_CONSTRUCTOR) class Fixed { final Part t; final String n; Fixed(Part t, String n) { this.t = t; this.n = n } }
def g = new Fixed(new Part(), 'n'), h = g.clone()
println "${g.t.is(h.t)} ${h.n}"
@AutoClone class Wider extends Whole { Part more }
class Plain { Part part = new Part() }
@AutoClone class OfPlain extends Plain { }
def i = new Wider(part: new Part(), more: new Part()), j = i.clone()
println "${i.part.is(j.part)} ${i.more.is(j.more)} ${j.class.name}"
def k = new OfPlain()
println k.clone().part.is(k.part)
// expect: true [false, false, false, true, false, true]
// expect: true false
// expect: false 2
// expect: false n
// expect: false false Wider
// expect: true
