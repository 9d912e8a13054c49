// super in a trait that is put on an object means that object.
trait Filtering {
    StringBuilder append(String text) { super.append(text.replace('o', '')) }
    String toString() { "<${super.toString()}>" }
}
def builder = new StringBuilder('o').withTraits(Filtering)
builder.append('Groovy')
println builder.toString()
println builder.proxyTarget
def twice = [1, 2] as ArrayList
trait Doubling { def get(int i) { super.get(i) * 2 } }
println((twice as Doubling).get(1))
// expect: <oGrvy>
// expect: oGrvy
// expect: 4
