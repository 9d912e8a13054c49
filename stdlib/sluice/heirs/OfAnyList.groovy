package sluice.heirs

import java.util.function.UnaryOperator

/** What objects of a script's classes have of java.util.List itself, the JDK's and what Groovy adds: where it changes the list. */
class OfAnyList {
    static void sort(List self, Comparator order) {
        Object[] items = self.toArray()
        Arrays.sort(items, order)
        ListIterator walk = self.listIterator()
        for (item in items) {
            walk.next()
            walk.set(item)
        }
    }

    static void replaceAll(List self, UnaryOperator function) {
        Objects.requireNonNull(function)
        for (ListIterator walk = self.listIterator(); walk.hasNext();) walk.set(function.apply(walk.next()))
    }

    static boolean push(List self, Object item) { self.add(item) }

    static Object pop(List self) {
        if (self.isEmpty()) throw new NoSuchElementException('Cannot pop() an empty List')
        self.removeAt(self.size() - 1)
    }

    static boolean addAll(List self, int at, Object[] items) { self.addAll(at, Arrays.asList(items)) }

    static List reverse(List self, boolean mutate) {
        if (!mutate) return reverse(self)
        Collections.reverse(self)
        self
    }

    static List reverse(List self) {
        int size = self.size()
        List items = new ArrayList(size)
        for (ListIterator walk = self.listIterator(size); walk.hasPrevious();) items.add(walk.previous())
        items
    }

    static boolean equals(List self, List other) {
        if (self.is(other)) return true
        if (other == null || self.size() != other.size()) return false
        Iterator mine = self.iterator(), theirs = other.iterator()
        while (mine.hasNext()) if (mine.next() != theirs.next()) return false
        true
    }

    static Object first(List self) {
        if (self.isEmpty()) throw new NoSuchElementException('Cannot access first() element from an empty List')
        self.get(0)
    }

    static Object head(List self) { first(self) }

    static Object last(List self) {
        if (self.isEmpty()) throw new NoSuchElementException('Cannot access last() element from an empty List')
        self.get(self.size() - 1)
    }

    static List swap(List self, int a, int b) {
        Collections.swap(self, a, b)
        self
    }

    /* --- by index */

    static Object getAt(List self, int at) {
        int size = self.size()
        at = place(at, size)
        at < size ? self.get(at) : null
    }

    static List getAt(List self, EmptyRange range) { [] }

    static List getAt(List self, Range range) {
        def (from, to, turned) = borders(range, self.size())
        List part = self.subList(from, to)
        if (turned) part = part.reverse()
        List items = new ArrayList(part.size())
        items.addAll(part)
        items
    }

    static List getAt(List self, Collection places) {
        List items = new ArrayList(places.size())
        for (Iterator walk = places.iterator(); walk.hasNext();) {
            Object at = walk.next()
            if (at instanceof Collection) items.addAll(self.getAt(at))
            else items.add(getAt(self, at as int))
        }
        items
    }

    static void putAt(List self, int at, Object item) {
        int size = self.size()
        at = place(at, size)
        if (at < size) {
            self.set(at, item)
            return
        }
        while (size < at) self.add(size++, null)
        self.add(at, item)
    }

    static void putAt(List self, EmptyRange range, Object item) {
        int at = place(range.getFrom() as int, self.size())
        List part = self.subList(at, at)
        part.clear()
        put(part, item)
    }

    static void putAt(List self, IntRange range, Collection items) { put(emptied(self, range), items) }

    static void putAt(List self, IntRange range, Object item) { emptied(self, range).add(item) }

    private static void put(List part, Object item) {
        if (!(item instanceof Collection)) part.add(item)
        else if (!item.isEmpty()) part.addAll(item)
    }

    /** The part that the range means, with nothing left in it; nulls are added up to its end. */
    private static List emptied(List self, IntRange range) {
        def (from, to) = borders(range, self.size())
        for (int at = self.size(); at < to; at++) self.add(at, null)
        List part = self.subList(from, to)
        part.clear()
        part
    }

    /** From where to where a range means the items of a list, and whether they are wanted turned round. */
    private static List borders(Range range, int size) {
        boolean falls = range.isReverse()
        if (!(range instanceof IntRange)) {
            int low = place(range.getFrom() as int, size), high = place(range.getTo() as int, size)
            return low > high ? [high, low + 1, !falls] : [low, high + 1, falls]
        }
        boolean whole = range.getInclusive()
        int from = falls ? range.getTo() : range.getFrom(), to = falls ? range.getFrom() : range.getTo()
        if (!whole) to += falls ? -1 : 1
        if (from < 0) from += size
        if (to < 0) to += size
        from > to ? [whole ? to : to + 1, from + 1, true] : [from, whole ? to + 1 : to, false]
    }

    private static int place(int at, int size) {
        if (at >= 0) return at
        if (at + size < 0) throw new ArrayIndexOutOfBoundsException("Negative array index [$at] too large for array size $size")
        at + size
    }
}
