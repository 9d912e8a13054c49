package sluice.heirs

/** What java.util.Collections does with a list of a script's own class: by the list's get(), set() and iterators; and equals() of Java's own. */
class OfCollections {
    static void sort(List list) { list.sort(null) }

    static void sort(List list, Comparator order) { list.sort(order) }

    static void swap(List list, int a, int b) { list.set(a, list.set(b, list.get(a))) }

    static void reverse(List list) {
        int size = list.size()
        if (byIndex(list, size, 18)) {
            for (int at = 0; at < size >> 1; at++) swap(list, at, size - 1 - at)
            return
        }
        ListIterator low = list.listIterator(), high = list.listIterator(size)
        for (int left = list.size() >> 1; left > 0; left--) {
            Object item = low.next()
            low.set(high.previous())
            high.set(item)
        }
    }

    static void shuffle(List list) { shuffle(list, new Random()) }

    static void shuffle(List list, Random random) {
        int size = list.size()
        if (byIndex(list, size, 5)) {
            for (int end = size; end > 1; end--) swap(list, end - 1, random.nextInt(end))
            return
        }
        Object[] items = list.toArray()
        for (int end = size; end > 1; end--) {
            int at = random.nextInt(end)
            Object item = items[end - 1]
            items[end - 1] = items[at]
            items[at] = item
        }
        ListIterator walk = list.listIterator()
        for (item in items) {
            walk.next()
            walk.set(item)
        }
    }

    static void fill(List list, Object item) {
        int size = list.size()
        if (byIndex(list, size, 25)) {
            for (int at = 0; at < size; at++) list.set(at, item)
            return
        }
        ListIterator walk = list.listIterator()
        for (int left = size; left > 0; left--) {
            walk.next()
            walk.set(item)
        }
    }

    /** Each item is put where it belongs, and what stood there goes on, round and round. */
    static void rotate(List list, int by) {
        if (!(list instanceof RandomAccess)) list.size()
        int size = list.size()
        if (size == 0) return
        by = Math.floorMod(by, size)
        if (by == 0) return
        int moved = 0
        for (int start = 0; moved != size; start++) {
            Object item = list.get(start)
            int at = start
            while (true) {
                at += by
                if (at >= size) at -= size
                item = list.set(at, item)
                moved++
                if (at == start) break
            }
        }
    }

    static Object min(Collection items) { extreme(items) { a, b -> a.compareTo(b) < 0 } }

    static Object max(Collection items) { extreme(items) { a, b -> a.compareTo(b) > 0 } }

    static Object min(Collection items, Comparator order) { order == null ? min(items) : extreme(items) { a, b -> order.compare(a, b) < 0 } }

    static Object max(Collection items, Comparator order) { order == null ? max(items) : extreme(items) { a, b -> order.compare(a, b) > 0 } }

    private static Object extreme(Collection items, Closure goesBefore) {
        Iterator walk = items.iterator()
        Object best = walk.next()
        while (walk.hasNext()) {
            Object item = walk.next()
            if (goesBefore(item, best)) best = item
        }
        best
    }

    static void copy(List to, List from) {
        int size = from.size()
        if (size > to.size()) throw new IndexOutOfBoundsException('Source does not fit in dest')
        if (size < 10 || (from instanceof RandomAccess && to instanceof RandomAccess)) {
            for (int at = 0; at < size; at++) to.set(at, from.get(at))
            return
        }
        ListIterator there = to.listIterator(), here = from.listIterator()
        for (int left = size; left > 0; left--) {
            there.next()
            there.set(here.next())
        }
    }

    static boolean replaceAll(List list, Object was, Object item) {
        boolean changed = false
        int size = list.size()
        if (byIndex(list, size, 11)) {
            for (int at = 0; at < size; at++) {
                if (!Objects.equals(was, list.get(at))) continue
                list.set(at, item)
                changed = true
            }
            return changed
        }
        ListIterator walk = list.listIterator()
        for (int left = size; left > 0; left--) {
            if (!Objects.equals(was, walk.next())) continue
            walk.set(item)
            changed = true
        }
        changed
    }

    static int binarySearch(List list, Object key) { binarySearch(list, key, null) }

    static int binarySearch(List list, Object key, Comparator order) {
        if (!(list instanceof RandomAccess)) list.size()
        int low = 0, high = list.size() - 1
        while (low <= high) {
            int middle = (low + high) >>> 1
            int side = order == null ? list.get(middle).compareTo(key) : order.compare(list.get(middle), key)
            if (side == 0) return middle
            if (side < 0) low = middle + 1
            else high = middle - 1
        }
        -(low + 1)
    }

    static boolean equalsList(List self, List other) {
        Iterator theirs = other.iterator()
        for (item in self) if (!theirs.hasNext() || !Objects.equals(item, theirs.next())) return false
        !theirs.hasNext()
    }

    static boolean equalsSet(Set self, Set other) { OfSet.equals(self, other) }

    static boolean equalsMap(Map self, Map other) { OfMap.equals(self, other) }

    private static boolean byIndex(List list, int size, int few) { size < few || list instanceof RandomAccess }
}
