static main(args) { println "main ${args.length}" }
// expect: main 0
