package groovy.util

import java.beans.PropertyChangeEvent
import sluice.ObservedCollection

/** A set that tells listeners of its changes, as properties `content` and `size`. */
class ObservableSet extends ObservedCollection implements Set {
    public static final String SIZE_PROPERTY = 'size'
    public static final String CONTENT_PROPERTY = 'content'

    ObservableSet() { this(new HashSet(), null) }
    ObservableSet(Set items) { this(items, null) }
    ObservableSet(Closure test) { this(new HashSet(), test) }
    ObservableSet(Set items, Closure test) {
        super(items, test)
    }

    Set getContent() { Collections.unmodifiableSet(held) }
    protected Set getDelegateSet() { held }

    protected PropertyChangeEvent goneEvent(List items) { new MultiElementRemovedEvent(this, items) }
    protected PropertyChangeEvent clearedEvent(List items) { new ElementClearedEvent(this, items) }

    boolean add(Object item) {
        int before = held.size()
        if (!held.add(item)) return false
        if (heeded(item)) changed(new ElementAddedEvent(this, item), before)
        true
    }
    boolean addAll(Collection items) {
        int before = held.size()
        List told = items.findAll { !held.contains(it) } as List
        if (!held.addAll(items)) return false
        told = told.findAll { heeded(it) }
        if (told) changed(new MultiElementAddedEvent(this, told), before)
        true
    }
    boolean remove(Object item) {
        int before = held.size()
        if (!held.remove(item)) return false
        changed(new ElementRemovedEvent(this, item), before)
        true
    }

    Iterator iterator() { new ObservableIterator(this, held.iterator()) }

    static class ObservableIterator implements Iterator {
        private final ObservableSet set
        private final Iterator places
        private Object last

        ObservableIterator(ObservableSet set, Iterator places) {
            this.set = set
            this.places = places
        }
        Iterator getDelegate() { places }
        boolean hasNext() { places.hasNext() }
        Object next() { last = places.next() }
        void remove() {
            int before = set.size()
            places.remove()
            set.changed(new ElementRemovedEvent(set, last), before)
        }
    }

    enum ChangeType {
        ADDED, REMOVED, CLEARED, MULTI_ADD, MULTI_REMOVE, NONE

        static final Object oldValue = new Object()
        static final Object newValue = new Object()
    }

    static abstract class ElementEvent extends PropertyChangeEvent {
        private final ChangeType kind

        ElementEvent(Object source, Object before, Object after, ChangeType type) {
            super(source, CONTENT_PROPERTY, before, after)
            kind = type
        }
        int getType() { kind.ordinal() }
        ChangeType getChangeType() { kind }
        String getTypeAsString() { kind.name() }
    }
    static class ElementAddedEvent extends ElementEvent {
        ElementAddedEvent(Object source, Object item) { super(source, null, item, ChangeType.ADDED) }
    }
    static class ElementRemovedEvent extends ElementEvent {
        ElementRemovedEvent(Object source, Object item) { super(source, item, null, ChangeType.REMOVED) }
    }
    static abstract class ManyEvent extends ElementEvent {
        private final List items

        ManyEvent(Object source, List values, ChangeType type) {
            super(source, ChangeType.oldValue, ChangeType.newValue, type)
            items = values == null ? [] : new ArrayList(values)
        }
        List getValues() { Collections.unmodifiableList(items) }
    }
    static class ElementClearedEvent extends ManyEvent {
        ElementClearedEvent(Object source, List values) { super(source, values, ChangeType.CLEARED) }
    }
    static class MultiElementAddedEvent extends ManyEvent {
        MultiElementAddedEvent(Object source, List values) { super(source, values, ChangeType.MULTI_ADD) }
    }
    static class MultiElementRemovedEvent extends ManyEvent {
        MultiElementRemovedEvent(Object source, List values) { super(source, values, ChangeType.MULTI_REMOVE) }
    }
}
