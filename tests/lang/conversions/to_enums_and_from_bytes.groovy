// Texts of any kind become constants of an enum; enums do not compare with others; Byte[] is treated as byte[]; names of closures.
enum Coin { penny, dime }
enum Other { penny }
def text = [toString: { 'dime' }, length: { 4 }, charAt: { int i -> 'dime'.charAt(i) }, subSequence: { int f, int t -> 'dime'.substring(f, t) }] as CharSequence
println text as Coin
println text.chars
try { Coin.penny <=> Other.penny } catch (ClassCastException e) { println e.message }
println Coin.penny == Other.penny
class Holder implements Comparable { def it; int compareTo(o) { it.compareTo(o.it) } }
println new Holder(it: Coin.penny) != new Holder(it: Other.penny)
Byte[] bytes = [1, 127, -1]
println bytes.encodeHex().toString() + bytes.encodeBase64()
bytes.eachByte { print it + ' ' }
println()
class X { def 'a-b c!d'() { { -> } } }
println new X().'a-b c!d'().class.name
def task = [run: { println 'ran' }] as TimerTask
task.run()
println task.cancel()
// expect: dime
// expect: dime
// expect: null
// expect: false
// expect: true
// expect: 017fffAX//
// expect: 1 127 -1 
// expect: X$_a-b_c_d_closure1
// expect: ran
// expect: false
