println "echo hi there".execute().text
println(['sh', '-c', 'echo out; exit 3'].execute().waitFor())
println 'pwd'.execute(null, new File('/')).text.trim()
println(['sh', '-c', 'echo $FOO'].execute(['FOO=bar'], null).text)
// expect: hi there
// expect:
// expect: 3
// expect: /
// expect: bar
// expect:
