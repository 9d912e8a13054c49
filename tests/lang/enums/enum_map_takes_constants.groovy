import java.math.RoundingMode
def m = new EnumMap(RoundingMode)
m[RoundingMode.UP] = 1
try { m['a'] = 2 } catch (ClassCastException e) { println e.message.replaceAll(/ \(.*/, '') } // expect: class java.lang.String cannot be cast to class java.lang.Enum
println([m.get('a'), m.containsKey(1), m]) // expect: [null, false, [UP:1]]
