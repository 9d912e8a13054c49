// A map stands for a class that can be extended.
def n = [intValue: { 5 }] as Number
println n instanceof Number // expect: true
println n.intValue() // expect: 5
println n.class.name ==~ /Number\d+_groovyProxy/ // expect: true
println n.toString() ==~ /Number\d+_groovyProxy@[0-9a-f]+/ // expect: true
