// java.util.Observer.
package java.util

interface Observer {
    void update(Observable source, Object argument)
}
