package groovy.util

import java.beans.PropertyChangeEvent
import sluice.ObservedCollection

/** A list that tells listeners of its changes, as properties `content` and `size`. */
class ObservableList extends ObservedCollection implements List {
    public static final String SIZE_PROPERTY = 'size'
    public static final String CONTENT_PROPERTY = 'content'

    ObservableList() { this(new ArrayList(), null) }
    ObservableList(List items) { this(items, null) }
    ObservableList(Closure test) { this(new ArrayList(), test) }
    ObservableList(List items, Closure test) {
        super(items, test)
    }

    List getContent() { Collections.unmodifiableList(held) }
    protected List getDelegateList() { held }
    int getSize() { held.size() }

    protected PropertyChangeEvent goneEvent(List items) { new MultiElementRemovedEvent(this, items) }
    protected PropertyChangeEvent clearedEvent(List items) { new ElementClearedEvent(this, items) }

    boolean add(Object item) {
        int before = held.size()
        held.add(item)
        if (heeded(item)) changed(new ElementAddedEvent(this, item, before), before)
        true
    }
    void add(int index, Object item) {
        int before = held.size()
        held.add(index, item)
        if (heeded(item)) changed(new ElementAddedEvent(this, item, index), before)
    }
    boolean addAll(Collection items) { addAll(held.size(), items) }
    boolean addAll(int index, Collection items) {
        int before = held.size()
        boolean any = held.addAll(index, items)
        List told = any ? items.findAll { heeded(it) } as List : []
        if (told) changed(new MultiElementAddedEvent(this, index, told), before)
        any
    }
    Object set(int index, Object item) {
        Object old = held.set(index, item)
        if (heeded(item)) fireElementEvent(new ElementUpdatedEvent(this, old, item, index))
        old
    }
    Object remove(int index) {
        int before = held.size()
        Object gone = held.remove(index)
        changed(new ElementRemovedEvent(this, gone, index), before)
        gone
    }
    boolean remove(Object item) {
        int before = held.size(), index = held.indexOf(item)
        if (index < 0) return false
        held.remove(index)
        changed(new ElementRemovedEvent(this, item, index), before)
        true
    }
    boolean removeAll(Collection items) { super.removeAll(items == null ? null : items as Set) }

    Object get(int index) { held.get(index) }
    int indexOf(Object item) { held.indexOf(item) }
    int lastIndexOf(Object item) { held.lastIndexOf(item) }
    List subList(int from, int to) { held.subList(from, to) }
    boolean equals(Object other) { held.equals(other) }
    int hashCode() { held.hashCode() }
    Iterator iterator() { new ObservableIterator(this, held.iterator(), 0) }
    ListIterator listIterator() { listIterator(0) }
    ListIterator listIterator(int index) { new ObservableListIterator(this, held.listIterator(index), index) }

    static class ObservableIterator implements Iterator {
        protected final ObservableList list
        protected final Iterator places
        protected int cursor

        ObservableIterator(ObservableList list, Iterator places, int index) {
            this.list = list
            this.places = places
            cursor = index - 1
        }
        Iterator getDelegate() { places }
        boolean hasNext() { places.hasNext() }
        Object next() {
            cursor++
            places.next()
        }
        void remove() {
            int before = list.size()
            Object gone = list.get(cursor)
            places.remove()
            list.changed(new ElementRemovedEvent(list, gone, cursor), before)
            cursor--
        }
    }

    static class ObservableListIterator extends ObservableIterator implements ListIterator {
        ObservableListIterator(ObservableList list, ListIterator places, int index) { super(list, places, index) }
        ListIterator getListIterator() { places }
        boolean hasPrevious() { places.hasPrevious() }
        int nextIndex() { places.nextIndex() }
        int previousIndex() { places.previousIndex() }
        Object previous() { places.previous() }
        void set(Object item) { list.set(cursor, item) }
        void add(Object item) {
            list.add(item)
            cursor++
        }
    }

    enum ChangeType {
        ADDED, UPDATED, REMOVED, CLEARED, MULTI_ADD, MULTI_REMOVE, NONE

        static final Object oldValue = new Object()
        static final Object newValue = new Object()
        static ChangeType resolve(int ordinal) { ordinal in 0..6 ? values()[ordinal] : UPDATED }
    }

    static abstract class ElementEvent extends PropertyChangeEvent {
        private final ChangeType kind
        private final int place

        ElementEvent(Object source, Object before, Object after, int index, ChangeType type) {
            super(source, CONTENT_PROPERTY, before, after)
            kind = type
            place = index
        }
        int getIndex() { place }
        int getType() { kind.ordinal() }
        ChangeType getChangeType() { kind }
        String getTypeAsString() { kind.name() }
    }
    static class ElementAddedEvent extends ElementEvent {
        ElementAddedEvent(Object source, Object item, int index) { super(source, null, item, index, ChangeType.ADDED) }
    }
    static class ElementUpdatedEvent extends ElementEvent {
        ElementUpdatedEvent(Object source, Object old, Object item, int index) { super(source, old, item, index, ChangeType.UPDATED) }
    }
    static class ElementRemovedEvent extends ElementEvent {
        ElementRemovedEvent(Object source, Object item, int index) { super(source, item, null, index, ChangeType.REMOVED) }
    }
    static abstract class ManyEvent extends ElementEvent {
        private final List items

        ManyEvent(Object source, int index, List values, ChangeType type) {
            super(source, ChangeType.oldValue, ChangeType.newValue, index, type)
            items = values == null ? [] : new ArrayList(values)
        }
        List getValues() { Collections.unmodifiableList(items) }
    }
    static class ElementClearedEvent extends ManyEvent {
        ElementClearedEvent(Object source, List values) { super(source, 0, values, ChangeType.CLEARED) }
    }
    static class MultiElementAddedEvent extends ManyEvent {
        MultiElementAddedEvent(Object source, int index, List values) { super(source, index, values, ChangeType.MULTI_ADD) }
    }
    static class MultiElementRemovedEvent extends ManyEvent {
        MultiElementRemovedEvent(Object source, List values) { super(source, 0, values, ChangeType.MULTI_REMOVE) }
    }
}
