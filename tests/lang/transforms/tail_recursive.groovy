import groovy.transform.*
class A {
  @TailRecursive static long sum(long n, long acc = 0) { if (n == 0) return acc; sum(n - 1, acc + n) }
  @TailRecursive def down(int n) { n == 0 ? 'done' : down(n - 1) }
}
println A.sum(5000)
println new A().down(5000)
// expect: 12502500
// expect: done
