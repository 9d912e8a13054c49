// java.util.Observable.
package java.util

class Observable {
    private boolean changed
    private final List observers = []

    void addObserver(Observer observer) {
        if (observer == null) throw new NullPointerException()
        if (!observers.contains(observer)) observers << observer
    }
    void deleteObserver(Observer observer) { observers.remove((Object) observer) }
    void deleteObservers() { observers.clear() }
    int countObservers() { observers.size() }
    void notifyObservers() { notifyObservers(null) }
    void notifyObservers(Object argument) {
        if (!changed) return
        changed = false
        observers.reverse().each { it.update(this, argument) }
    }
    protected void setChanged() { changed = true }
    protected void clearChanged() { changed = false }
    boolean hasChanged() { changed }
}
