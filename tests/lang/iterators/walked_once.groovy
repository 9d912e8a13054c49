// What can be walked only once is walked once.
int at = 1, walks = 0
Iterable items = { walks++; [hasNext: { at <= 2 }, next: { at++ }] as Iterator } as Iterable
println items + 3 // expect: [1, 2, 3]
println walks // expect: 1
println groovy.json.JsonOutput.toJson(Collections.enumeration([1, 2, 3])) // expect: [1,2,3]
