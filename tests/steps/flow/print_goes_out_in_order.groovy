print "a"
print "b"
echo "c"
node {
    print "d"
    sh "set +x; echo e"
    printf("%s %d", "f", 1)
    try { error "stop" } catch (e) { println " caught" }
    stage("Inner") { print "g" }
    print "h"
    catchError(buildResult: null, stageResult: null) { print "i"; throw new IllegalStateException("j") }
    print "k"
    parallel one: { print "l" }
}
print "t"
println "ail"
// expect: ab
// expect: c
// expect: d
// expect: + set +x
// expect: e
// expect: f 1
// expect:  caught
// expect: g
// expect: h
// expect: i
// expect: k
// expect: l
// expect: tail
