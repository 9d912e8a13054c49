package sluice.heirs

/** What Groovy adds to a java.lang.Iterable or java.util.Collection that is an object of a script's class, or meets one as an argument. */
class OfAnyCollection {
    static boolean asBoolean(Collection self) { !self.isEmpty() }

    static Object multiply(Iterable self, Number factor) {
        Collection items = self.asCollection()
        int times = factor.intValue()
        Collection all = similar(items, items.size() * times)
        for (int i = 0; i < times; i++) all.addAll(items)
        all
    }

    static Collection plus(Iterable self, Object other) {
        Collection left = self.asCollection()
        if (!(other instanceof Iterable)) {
            Collection all = copied(left, left.size() + 1)
            all.add(other)
            return all
        }
        Collection right = other.asCollection()
        Collection all = copied(left, left.size() + right.size())
        all.addAll(right)
        all
    }

    static Collection minus(Iterable self, Object other) {
        if (self instanceof Set) return other instanceof Iterable ? withoutThose(self, other.asCollection()) : withoutOne(self, other)
        if (other instanceof Iterable) return without(self.asCollection(), other.asCollection())
        Collection kept = similar(self)
        for (Iterator walk = self.iterator(); walk.hasNext();) {
            Object item = walk.next()
            if (item != other) kept.add(item)
        }
        kept
    }

    static Collection minus(Set self, Collection other) { other == null ? copy(self, 0, self) : withoutThose(self, other) }

    private static Set withoutOne(Set self, Object other) {
        Comparator order = self instanceof SortedSet ? self.comparator() : null
        Set kept = similar(self, 0)
        for (Iterator walk = self.iterator(); walk.hasNext();) {
            Object item = walk.next()
            if (order == null ? item != other : order.compare(item, other) != 0) kept.add(item)
        }
        kept
    }

    private static Set withoutThose(Set self, Collection other) {
        Comparator order = self instanceof SortedSet ? self.comparator() : null
        Set kept = copy(self, 0, self)
        for (Iterator walk = self.iterator(); walk.hasNext();) {
            Object item = walk.next()
            for (Iterator theirs = other.iterator(); theirs.hasNext();) {
                Object one = theirs.next()
                if (order == null ? item == one : order.compare(item, one) == 0) kept.remove(item)
            }
        }
        kept
    }

    private static Collection without(Collection self, Collection other) {
        Collection kept = similar(self)
        if (self.isEmpty()) return kept
        Object head = self.iterator().next()
        if (!ofOneKind(self, other) || !(head instanceof Comparable)) {
            kept.addAll(withoutEqual(new LinkedList(self), other))
            return kept
        }
        Collection left = numbersAlike(self)
        if (head instanceof Number) removeNumbers(left, self, other)
        else left.removeAll(other)
        for (Iterator walk = self.iterator(); walk.hasNext();) {
            Object item = walk.next()
            if (left.contains(item)) kept.add(item)
        }
        kept
    }

    private static void removeNumbers(Collection left, Collection self, Collection other) {
        for (Iterator walk = self.iterator(); walk.hasNext();) {
            Object item = walk.next()
            for (Iterator theirs = other.iterator(); theirs.hasNext();) if ((item <=> theirs.next()) == 0) left.remove(item)
        }
    }

    private static List withoutEqual(List left, Collection other) {
        for (Iterator walk = left.iterator(); walk.hasNext();) {
            Object item = walk.next()
            boolean gone = false
            for (Iterator theirs = other.iterator(); theirs.hasNext() && !gone;) gone = item == theirs.next()
            if (gone) walk.remove()
        }
        left
    }

    /** Are all items of both of the class of the first, or numbers like it? */
    private static boolean ofOneKind(Collection a, Collection b) {
        List all = new LinkedList()
        all.addAll(a)
        all.addAll(b)
        if (all.isEmpty()) return true
        Object first = all.get(0)
        Class kind = first instanceof Number ? Number : first.getClass()
        for (Collection items in [a, b]) for (Iterator walk = items.iterator(); walk.hasNext();) if (!kind.isInstance(walk.next())) return false
        true
    }

    static Collection intersect(Iterable self, Iterable other) {
        Collection left = self.asCollection(), right = other.asCollection()
        if (left.isEmpty() || right.isEmpty()) return similar(left, 0)
        if (left.size() < right.size()) (left, right) = [right, left]
        Collection both = similar(left, left.size())
        Collection known = numbersAlike(left)
        for (Iterator walk = right.iterator(); walk.hasNext();) {
            Object item = walk.next()
            if (known.contains(item)) both.add(item)
        }
        both
    }

    static boolean disjoint(Iterable self, Iterable other) {
        Collection left = self.asCollection(), right = other.asCollection()
        if (left.isEmpty() || right.isEmpty()) return true
        Collection known = numbersAlike(right)
        for (Iterator walk = left.iterator(); walk.hasNext();) if (known.contains(walk.next())) return false
        true
    }

    static boolean containsAll(Iterable self, Object[] items) { self.asCollection().containsAll(Arrays.asList(items)) }

    static boolean removeAll(Collection self, Object[] items) { self.removeAll(numbersAlike(Arrays.asList(items))) }

    static boolean retainAll(Collection self, Object[] items) { self.retainAll(numbersAlike(Arrays.asList(items))) }

    static boolean removeAll(Collection self, Closure condition) { removeWhere(self.iterator()) { condition.call(it) } }

    static boolean retainAll(Collection self, Closure condition) { removeWhere(self.iterator()) { !condition.call(it) } }

    static boolean removeIf(Collection self, java.util.function.Predicate condition) {
        Objects.requireNonNull(condition)
        removeWhere(self.iterator()) { condition.test(it) }
    }

    private static boolean removeWhere(Iterator walk, Closure condition) {
        boolean changed = false
        while (walk.hasNext()) {
            if (!condition.call(walk.next())) continue
            walk.remove()
            changed = true
        }
        changed
    }

    static boolean addAll(Collection self, Object[] items) { self.addAll(Arrays.asList(items)) }

    static boolean addAll(Collection self, Iterable items) { OfCollection.addEach(self, items.iterator()) }

    static boolean addAll(Collection self, Iterator items) { OfCollection.addEach(self, items) }

    static boolean removeElement(Collection self, Object item) { self.remove((Object) item) }

    static Collection leftShift(Collection self, Object item) {
        self.add(item)
        self
    }

    static boolean isCase(Collection self, Object item) { self.contains(item) }

    static Object inject(Collection self, Closure closure) {
        if (self.isEmpty())
            throw new NoSuchElementException('Cannot call inject() on an empty collection without passing an initial value.')
        Object first = self.iterator().next()
        Collection rest = tail(self)
        rest.isEmpty() ? first : rest.inject(first, closure)
    }

    /* --- parts */

    static Collection tail(Iterable self) {
        if (!self.iterator().hasNext()) throw new NoSuchElementException('Cannot access tail() for an empty iterable')
        Collection rest = similar(self)
        rest.addAll(self.iterator().tail())
        rest
    }

    static Collection init(Iterable self) {
        if (!self.iterator().hasNext()) throw new NoSuchElementException('Cannot access init() for an empty Iterable')
        Collection rest = self instanceof Collection ? similar(self, self.size() - 1) : []
        rest.addAll(self.iterator().init())
        rest
    }

    static Collection take(Iterable self, int count) {
        Collection taken = self instanceof Collection ? similar(self, Math.max(count, 0)) : []
        taken.addAll(self.iterator().take(count))
        taken
    }

    static Collection drop(Iterable self, int count) {
        Collection rest = similar(self)
        rest.addAll(self.iterator().drop(count))
        rest
    }

    static Collection takeRight(Iterable self, int count) {
        if (count <= 0 || !self.iterator().hasNext()) return self instanceof Collection ? similar(self, 0) : []
        Collection items = self.asCollection()
        if (items.size() <= count) return copy(items, items.size(), items)
        copy(items, count) { it.subList(items.size() - count, items.size()) }
    }

    static Collection dropRight(Iterable self, int count) {
        Collection items = self.asCollection()
        if (items.size() <= count) return similar(items, 0)
        if (count <= 0) return copy(items, items.size(), items)
        copy(items, items.size() - count) { it.subList(0, items.size() - count) }
    }

    private static Collection copy(Collection like, int size, Collection items) {
        Collection made = similar(like, size)
        made.addAll(items)
        made
    }

    private static Collection copy(Collection items, int size, Closure part) {
        Collection made = similar(items, size)
        made.addAll(part.call(items.asList()))
        made
    }

    static Collection takeWhile(Iterable self, Closure condition) {
        Collection taken = similar(self)
        taken.addAll(self.iterator().takeWhile(condition))
        taken
    }

    static Collection dropWhile(Iterable self, Closure condition) {
        Collection rest = similar(self.asCollection())
        rest.addAll(self.iterator().dropWhile(condition))
        rest
    }

    static Collection toUnique(Iterable self) { unique(self) { it.toUnique() } }

    static Collection toUnique(Iterable self, Comparator order) { unique(self) { it.toUnique(order) } }

    static Collection toUnique(Iterable self, Closure by) { unique(self) { it.toUnique(by) } }

    private static Collection unique(Iterable self, Closure walk) {
        Collection found = similar(self)
        found.addAll(walk.call(self.iterator()))
        found
    }

    static Collection collectNested(Collection self, Closure closure) { self.collectNested(new ArrayList(self.size()), closure) }

    /* --- order */

    static SortedSet sort(SortedSet self) { self }

    static Set toSorted(SortedSet self) { new LinkedHashSet(self) }

    static List sort(Iterable self) { sorted(asList(self), new OrderBy({ it })) }

    static List sort(Iterable self, Closure by) { sorted(asList(self), order(by)) }

    static List sort(Iterable self, Comparator order) { sorted(asList(self), order) }

    static List sort(Iterable self, boolean mutate) { sorted(mutate ? asList(self) : toList(self), new OrderBy({ it })) }

    static List sort(Iterable self, boolean mutate, Closure by) { sorted(mutate ? asList(self) : toList(self), order(by)) }

    static List sort(Iterable self, boolean mutate, Comparator order) { sorted(mutate ? asList(self) : toList(self), order) }

    private static Comparator order(Closure by) { by.maximumNumberOfParameters == 1 ? new OrderBy(by) : new ClosureComparator(by) }

    private static List sorted(List items, Comparator order) {
        Collections.sort(items, order)
        items
    }

    /* --- copies */

    static List toList(Iterable self) { self.iterator().toList() }

    static Set toSet(Iterable self) { self instanceof Collection ? copied(self, new HashSet(self.size())) : self.iterator().toSet() }

    static List asList(Iterable self) { self instanceof List ? self : toList(self) }

    static Collection asCollection(Iterable self) { self instanceof Collection ? self : toList(self) }

    private static Collection copied(Collection items, Collection into) {
        into.addAll(items)
        into
    }

    private static Collection copied(Collection items, int size) {
        Object clone = null
        if (items instanceof Cloneable) {
            try {
                clone = items.clone()
            } catch (Exception ignored) {
                clone = null
            }
        }
        clone == null ? copied(items, similar(items, size)) : clone
    }

    private static Collection similar(Iterable like) { like instanceof Collection ? similar(like, like.size()) : [] }

    private static Collection similar(Collection like, int size) {
        if (like instanceof SortedSet) return new TreeSet((Comparator) like.comparator())
        if (like instanceof Set) return new LinkedHashSet()
        if (like instanceof LinkedList) return new LinkedList()
        if (like instanceof Stack) return new Stack()
        if (like instanceof Vector) return new Vector()
        like instanceof Queue && !(like instanceof List) ? new LinkedList() : new ArrayList(size)
    }

    private static Collection numbersAlike(Collection items) {
        Collection known = new TreeSet(new OrderBy({ it }))
        known.addAll(items)
        known
    }
}
