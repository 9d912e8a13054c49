package groovy.util

import java.beans.PropertyChangeEvent
import sluice.Observed

/** A map that tells listeners of its changes: each entry is a property. */
class ObservableMap extends Observed implements Map {
    public static final String SIZE_PROPERTY = 'size'
    public static final String CONTENT_PROPERTY = 'content'
    public static final String CLEARED_PROPERTY = 'cleared'
    private final Map held

    ObservableMap() { this(new LinkedHashMap(), null) }
    ObservableMap(Map entries) { this(entries, null) }
    ObservableMap(Closure test) { this(new LinkedHashMap(), test) }
    ObservableMap(Map entries, Closure test) {
        super(test)
        held = entries
    }

    Map getContent() { Collections.unmodifiableMap(held) }
    protected Map getMapDelegate() { held }
    int getSize() { held.size() }

    protected void firePropertyEvent(PropertyEvent event) { tell(event) }

    /** The event of a change that is told; null: nobody hears of it. */
    private PropertyEvent place(Object key, Object value) {
        boolean known = held.containsKey(key)
        Object old = held.put(key, value)
        if (!(getTest()?.maximumNumberOfParameters == 2 ? heeded(key, value) : heeded(value))) return null
        if (!known) return new PropertyAddedEvent(this, String.valueOf(key), value)
        old.is(value) ? null : new PropertyUpdatedEvent(this, String.valueOf(key), old, value)
    }
    Object put(Object key, Object value) {
        int before = held.size()
        Object old = held.get(key)
        PropertyEvent event = place(key, value)
        if (event != null) firePropertyEvent(event)
        if (event instanceof PropertyAddedEvent) fireSizeChangedEvent(before, held.size())
        old
    }
    void putAll(Map entries) {
        int before = held.size()
        List events = []
        for (entry in entries?.entrySet()) events << place(String.valueOf(entry.key), entry.value)
        events = events.findAll { it != null }
        if (!events) return
        firePropertyEvent(new MultiPropertyEvent(this, events as PropertyEvent[]))
        fireSizeChangedEvent(before, held.size())
    }
    Object remove(Object key) {
        int before = held.size()
        Object gone = held.remove(key)
        if (key != null) {
            firePropertyEvent(new PropertyRemovedEvent(this, String.valueOf(key), gone))
            fireSizeChangedEvent(before, held.size())
        }
        gone
    }
    void clear() {
        int before = held.size()
        Map gone = new HashMap(held)
        held.clear()
        firePropertyEvent(new PropertyClearedEvent(this, gone))
        fireSizeChangedEvent(before, 0)
    }

    int size() { held.size() }
    boolean isEmpty() { held.isEmpty() }
    Object get(Object key) { held.get(key) }
    boolean containsKey(Object key) { held.containsKey(key) }
    boolean containsValue(Object value) { held.containsValue(value) }
    Set keySet() { held.keySet() }
    Set entrySet() { held.entrySet() }
    Collection values() { held.values() }
    boolean equals(Object other) { held.equals(other) }
    int hashCode() { held.hashCode() }

    enum ChangeType {
        ADDED, UPDATED, REMOVED, CLEARED, MULTI, NONE

        static final Object oldValue = new Object()
        static final Object newValue = new Object()
        static ChangeType resolve(int ordinal) { ordinal in 0..5 ? values()[ordinal] : UPDATED }
    }

    static abstract class PropertyEvent extends PropertyChangeEvent {
        private final ChangeType kind

        PropertyEvent(Object source, String name, Object before, Object after, ChangeType type) {
            super(source, name, before, after)
            kind = type
        }
        int getType() { kind.ordinal() }
        ChangeType getChangeType() { kind }
        String getTypeAsString() { kind.name() }
    }
    static class PropertyAddedEvent extends PropertyEvent {
        PropertyAddedEvent(Object source, String name, Object value) { super(source, name, null, value, ChangeType.ADDED) }
    }
    static class PropertyUpdatedEvent extends PropertyEvent {
        PropertyUpdatedEvent(Object source, String name, Object old, Object value) { super(source, name, old, value, ChangeType.UPDATED) }
    }
    static class PropertyRemovedEvent extends PropertyEvent {
        PropertyRemovedEvent(Object source, String name, Object old) { super(source, name, old, null, ChangeType.REMOVED) }
    }
    static class PropertyClearedEvent extends PropertyEvent {
        private final Map entries

        PropertyClearedEvent(Object source, Map values) {
            super(source, CLEARED_PROPERTY, values, null, ChangeType.CLEARED)
            entries = values == null ? [:] : new HashMap(values)
        }
        Map getValues() { Collections.unmodifiableMap(entries) }
    }
    static class MultiPropertyEvent extends PropertyEvent {
        static final String MULTI_PROPERTY = 'groovy_util_ObservableMap_MultiPropertyEvent_MULTI'
        private final PropertyEvent[] all

        MultiPropertyEvent(Object source, PropertyEvent[] events) {
            super(source, MULTI_PROPERTY, ChangeType.oldValue, ChangeType.newValue, ChangeType.MULTI)
            all = events ?: new PropertyEvent[0]
        }
        PropertyEvent[] getEvents() { all.clone() }
    }
}
