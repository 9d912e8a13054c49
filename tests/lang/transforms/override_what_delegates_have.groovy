// @Override is true of what the interfaces of a delegate have
class Noisy {
    @Delegate Set items = new HashSet()
    @Override boolean add(item) { println "adding $item"; items.add(item) }
}
def noisy = new Noisy()
noisy.add(1)
println "${noisy.size()} ${noisy instanceof Set}"
def on(@DelegatesTo.Target target, @DelegatesTo Closure what) { what.delegate = target; what() }
on('abc') { println length() }
// expect: adding 1
// expect: 1 true
// expect: 3
