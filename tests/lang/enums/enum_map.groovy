enum Day { MON, TUE, WED }
def m = new EnumMap(Day)
m[Day.WED] = 3
m[Day.MON] = 1
println m  // expect: [MON:1, WED:3]
println m.keySet().toList()  // expect: [MON, WED]
println m.containsKey(Day.TUE)  // expect: false
// Keys that are none of the enum's constants are not in it.
enum Other { A }
def show = { c -> try { println c() } catch (e) { println e.class.simpleName } }
show { m.foo(1) }
show { m.get(Other.A) }
show { [m.remove('x'), m.remove(null), m.getOrDefault('x', 2), m.getOrDefault(Day.MON, 2)] }
show { m.put(Other.A, 1) }
show { m.put('MON', 1) }
show { m.put(null, 1) }
show { [new EnumMap(Day).clone(), new EnumMap(m), m.clone().remove(Day.MON)] }
// expect: MissingMethodException
// expect: null
// expect: [null, null, 2, 1]
// expect: ClassCastException
// expect: ClassCastException
// expect: NullPointerException
// expect: [[:], [MON:1, WED:3], 1]
