class Odd { int hashCode() { throw new IllegalStateException('no hash') } }
try {
    println([new Odd()].hashCode())
} catch (IllegalStateException e) {
    println e.message  // expect: no hash
}
try {
    println "${new Odd()}"
} catch (IllegalStateException e) {
    println e.message  // expect: no hash
}
