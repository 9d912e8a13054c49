def said(c) { try { println c() } catch (e) { println e.class.simpleName + ': ' + e.message.readLines()[0] } }
class Pair {
    def getKey() { 'k' }
    def getValue() { 'v' }
}
for (made in [new Pair(), [], [1], 1..3, [x: 1, y: 2], [a: 1].entrySet().first(), true, 1.5, new Date(0), [1, 2] as Object[], [1] as Set])
    said { [0].collectEntries { made } }
// expect: [k:v]
// expect: [null:null]
// expect: [1:null]
// expect: [1:2]
// expect: [x:1, y:2]
// expect: [a:1]
// expect: MissingMethodException: No signature of method: java.lang.Boolean.getKey() is applicable for argument types: () values: []
// expect: MissingMethodException: No signature of method: java.math.BigDecimal.getKey() is applicable for argument types: () values: []
// expect: MissingMethodException: No signature of method: java.util.Date.getKey() is applicable for argument types: () values: []
// expect: MissingMethodException: No signature of method: [Ljava.lang.Object;.getKey() is applicable for argument types: () values: []
// expect: MissingMethodException: No signature of method: java.util.LinkedHashSet.getKey() is applicable for argument types: () values: []
