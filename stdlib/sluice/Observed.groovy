package sluice

import java.beans.PropertyChangeEvent
import java.beans.PropertyChangeListener
import java.beans.PropertyChangeSupport

/** What observed collections and maps share: listeners, and a closure that says which changes they hear of. */
abstract class Observed {
    private final PropertyChangeSupport listeners = new PropertyChangeSupport(this)
    private final Closure test

    Observed(Closure test) { this.test = test }

    protected Closure getTest() { test }
    void addPropertyChangeListener(PropertyChangeListener listener) { listeners.addPropertyChangeListener(listener) }
    void addPropertyChangeListener(String name, PropertyChangeListener listener) { listeners.addPropertyChangeListener(name, listener) }
    void removePropertyChangeListener(PropertyChangeListener listener) { listeners.removePropertyChangeListener(listener) }
    void removePropertyChangeListener(String name, PropertyChangeListener listener) {
        listeners.removePropertyChangeListener(name, listener)
    }
    PropertyChangeListener[] getPropertyChangeListeners() { listeners.propertyChangeListeners }
    PropertyChangeListener[] getPropertyChangeListeners(String name) { listeners.getPropertyChangeListeners(name) }
    boolean hasListeners(String name) { listeners.hasListeners(name) }

    protected void tell(PropertyChangeEvent event) { listeners.firePropertyChange(event) }
    protected void fireSizeChangedEvent(int before, int after) { tell(new PropertyChangeEvent(this, 'size', before, after)) }
    /** Does the closure, if there is one, say true? */
    protected boolean heeded(Object... what) { test == null || test.call(*what) == true }
}
