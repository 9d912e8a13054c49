package sluice.heirs

/** What objects of a script's classes have of java.util.AbstractSequentialList: made of their own listIterator(int). */
class OfSequentialList {
    static Object get(List self, int at) { there(self, at) { it.next() } }

    static Object set(List self, int at, Object item) {
        there(self, at) {
            Object old = it.next()
            it.set(item)
            old
        }
    }

    static void add(List self, int at, Object item) { there(self, at) { it.add(item) } }

    static Object remove(List self, int at) {
        there(self, at) {
            Object old = it.next()
            it.remove()
            old
        }
    }

    static boolean addAll(List self, int at, Collection other) {
        there(self, at) { ListIterator place ->
            boolean changed = false
            for (Iterator walk = other.iterator(); walk.hasNext(); changed = true) place.add(walk.next())
            changed
        }
    }

    static Iterator iterator(List self) { self.listIterator() }

    private static Object there(List self, int at, Closure action) {
        try {
            return action.call(self.listIterator(at))
        } catch (NoSuchElementException e) {
            throw new IndexOutOfBoundsException("Index: $at")
        }
    }
}
