println new GroovyShell().run('args[0] + args.size()', 'Tool.groovy', ['q', 'r']) // expect: q2
new GroovyShell().run('class Tool { static void main(String[] args) { println "main $args" } }', 'Tool.groovy', ['x'])
// expect: main [x]
