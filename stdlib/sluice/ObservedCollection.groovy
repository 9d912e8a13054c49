package sluice

import java.beans.PropertyChangeEvent

/** What ObservableList and ObservableSet share: the collection behind them, and what is told when items leave it. */
abstract class ObservedCollection extends Observed {
    protected final Collection held

    ObservedCollection(Collection held, Closure test) {
        super(test)
        this.held = held
    }

    protected abstract PropertyChangeEvent goneEvent(List items)
    protected abstract PropertyChangeEvent clearedEvent(List items)

    protected void fireElementEvent(PropertyChangeEvent event) { tell(event) }
    protected void changed(PropertyChangeEvent event, int before) {
        fireElementEvent(event)
        fireSizeChangedEvent(before, held.size())
    }

    boolean removeAll(Collection items) { items != null && lose(items.findAll { held.contains(it) }) { held.removeAll(items) } }
    boolean retainAll(Collection items) { items != null && lose(held.findAll { !items.contains(it) }) { held.retainAll(items) } }
    private boolean lose(Collection gone, Closure act) {
        int before = held.size()
        boolean any = act()
        if (any && gone) changed(goneEvent(gone as List), before)
        any
    }
    void clear() {
        int before = held.size()
        List gone = new ArrayList(held)
        held.clear()
        if (gone) fireElementEvent(clearedEvent(gone))
        fireSizeChangedEvent(before, 0)
    }

    int size() { held.size() }
    boolean isEmpty() { held.isEmpty() }
    boolean contains(Object item) { held.contains(item) }
    boolean containsAll(Collection items) { held.containsAll(items) }
    Object[] toArray() { held.toArray() }
    Object[] toArray(Object[] array) { held.toArray(array) }
}
