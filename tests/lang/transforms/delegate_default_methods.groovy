// @Delegate passes on the default methods of the JDK's interfaces
class M { @Delegate Map m = [b: 2, a: 1] }
class L { @Delegate List l = [3, 1, 2] }
class S { @Delegate Set s = [5, 6] as LinkedHashSet }
def sum = 0
new M().forEach { k, v -> sum += v }
new L().forEach { sum += it }
new S().forEach { sum += it }
println sum
println new L().stream().map { it + 1 }.toArray()
def l = new L(); l.removeIf { it > 2 }; println l.l
println new M().getOrDefault('x', 7)
// expect: 20
// expect: [4, 2, 3]
// expect: [1, 2]
// expect: 7
