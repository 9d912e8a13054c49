import groovy.json.*
def m = new JsonSlurper().parseText('{"b":1,"a":2}')
println m.keySet()
println m.keySet().getClass().name
println m.entrySet().getClass().name
println m.values().getClass().name
println m
m.c = 1
println m
def n = new JsonSlurper().parseText('{"b":1,"a":2}')
println n.size() + ' ' + n.b
println n.keySet().getClass().name
println n.entrySet()[0].getClass().name
println n.entrySet().iterator().getClass().name
def k = new JsonSlurper().parseText('{}')
println k.keySet().getClass().name
// expect: [a, b]
// expect: java.util.TreeMap$KeySet
// expect: java.util.TreeMap$EntrySet
// expect: java.util.TreeMap$Values
// expect: [a:2, b:1]
// expect: [a:2, b:1, c:1]
// expect: 2 1
// expect: java.util.TreeMap$KeySet
// expect: java.util.TreeMap$Entry
// expect: java.util.TreeMap$EntryIterator
// expect: java.util.TreeMap$KeySet
