enum Day { MON, TUE, WED }
def m = new EnumMap(Day)
m[Day.WED] = 3
m[Day.MON] = 1
println m  // expect: [MON:1, WED:3]
println m.keySet().toList()  // expect: [MON, WED]
println m.containsKey(Day.TUE)  // expect: false
