// java.util.Observable tells its observers, the last added first, when it has been marked as changed.
class Source extends Observable {
    void change(what) {
        setChanged()
        notifyObservers(what)
    }
}
def source = new Source(), log = []
source.addObserver({ from, what -> log << "a$what" } as Observer)
source.addObserver({ from, what -> log << "b$what" } as Observer)
source.notifyObservers('ignored')
source.change(1)
println([log, source.countObservers(), source.hasChanged()])
// expect: [[b1, a1], 2, false]
