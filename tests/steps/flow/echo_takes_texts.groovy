echo 'text'
echo "g${1}string"
echo message: 'named'
echo([message: 'in a map'])
echo null
println 42
// expect: text
// expect: g1string
// expect: named
// expect: in a map
// expect: null
// expect: 42
def refused(Closure c) { try { c(); echo 'taken' } catch (ClassCastException e) { echo e.message } }
refused { echo 42 }
refused { echo([1]) }
refused { echo([a: 2]) }
refused { echo true }
// expect: echo.message expects class java.lang.String but received class java.lang.Integer
// expect: echo.message expects class java.lang.String but received class java.util.ArrayList
// expect: echo.message expects class java.lang.String but received class java.util.LinkedHashMap
// expect: echo.message expects class java.lang.String but received class java.lang.Boolean
