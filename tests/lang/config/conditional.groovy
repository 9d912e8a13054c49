def s = new ConfigSlurper()
s.registerConditionalBlock('flavors', 'vanilla')
println s.parse('flavors { vanilla { t = 1 }; choc { t = 2 } }\nq = 0')
s.binding = [given: 7]
println s.parse('v = given + 1')
println new ConfigSlurper('dev').parse('environments { dev { u = "d" } }').u
// expect: [q:0, t:1]
// expect: [v:8]
// expect: d
