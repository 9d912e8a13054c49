// settings may have the names of steps: a ConfigSlurper's script has none
println new ConfigSlurper().parse('mail { host = "x" }')
println new ConfigSlurper().parse('mail.host = "y"; node { a = 1 }; stage { b = 2 }; timeout = 5; echo { c = 1 }; mail { user = "u" }')
println new ConfigSlurper().parse('app { mail { host = "z" }; retry = 3; sleep { x = 1 } }')
println new ConfigSlurper('dev').parse('environments { dev { mail { host = "e" } } }')
// expect: [mail:[host:x]]
// expect: [mail:[host:y, user:u], node:[a:1], stage:[b:2], timeout:5, echo:[c:1]]
// expect: [app:[mail:[host:z], retry:3, sleep:[x:1]]]
// expect: [mail:[host:e]]
