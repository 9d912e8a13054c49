import groovy.beans.ListenerList
interface Watcher {
    void rising(String what)
    void fallen(String what, int count)
}
class Source {
    @ListenerList List<Watcher> listeners
    @ListenerList(name = 'ear') Set<Runnable> others = new LinkedHashSet<Runnable>()
    void run() { fireRising('sun'); fireFallen('leaf', 3); fireRun() }
}
class Loud implements Watcher {
    void rising(String what) { println "rising $what" }
    void fallen(String what, int count) { println "fallen $what $count" }
}
def source = new Source(), loud = new Loud()
source.addWatcher(loud)
source.addWatcher(null)
source.addEar({ println 'ran' } as Runnable)
source.run()
println([source.getWatchers().getClass().simpleName, source.getWatchers().size(), source.getEars().size()])
source.removeWatcher(loud)
println source.getWatchers().size()
println Source.methods*.name.findAll { it =~ /Watcher|Ear|fire/ }.unique().sort()
// expect: rising sun
// expect: fallen leaf 3
// expect: ran
// expect: [Watcher[], 1, 1]
// expect: 0
// expect: [addEar, addWatcher, fireFallen, fireRising, fireRun, getEars, getWatchers, removeEar, removeWatcher]
