/*
 * The built-in classes that C code makes objects of or tests for, found once per interpreter.
 */
#ifndef SLUICE_INTERP_KNOWN_H
#define SLUICE_INTERP_KNOWN_H

#include "interp/classes/class.h"

#define KNOWN_CLASSES(X)                                      \
    X(ARRAY_LIST, "java.util.ArrayList")                      \
    X(LINKED_LIST, "java.util.LinkedList")                    \
    X(STACK, "java.util.Stack")                               \
    X(VECTOR, "java.util.Vector")                             \
    X(ARRAYS_LIST, "java.util.Arrays$ArrayList")              \
    X(COPY_LIST, "java.util.concurrent.CopyOnWriteArrayList") \
    X(EMPTY_LIST, "java.util.Collections$EmptyList")          \
    X(SINGLETON_LIST, "java.util.Collections$SingletonList")  \
    X(UNMODIFIABLE_LIST, "java.util.Collections$UnmodifiableRandomAccessList") \
    X(SYNCHRONIZED_LIST, "java.util.Collections$SynchronizedRandomAccessList") \
    X(SUB_LIST, "java.util.ArrayList$SubList")                \
    X(COPIES_LIST, "java.util.Collections$CopiesList")        \
    X(IMMUTABLE_LIST, "java.util.ImmutableCollections$ListN") \
    X(IMMUTABLE_SET, "java.util.ImmutableCollections$SetN")   \
    X(IMMUTABLE_MAP, "java.util.ImmutableCollections$MapN")   \
    X(LIST_WITH_DEFAULT, "groovy.lang.ListWithDefault")       \
    X(TUPLE, "groovy.lang.Tuple")                             \
    X(TUPLE2, "groovy.lang.Tuple2")                           \
    X(SEQUENCE, "groovy.lang.Sequence")                       \
    X(ARRAY_DEQUE, "java.util.ArrayDeque")                    \
    X(PRIORITY_QUEUE, "java.util.PriorityQueue")              \
    X(LINKED_HASH_MAP, "java.util.LinkedHashMap")             \
    X(HASH_MAP, "java.util.HashMap")                          \
    X(TREE_MAP, "java.util.TreeMap")                          \
    X(ORDERED_MAP, "sluice.OrderedMap")                       \
    X(ASCENDING_MAP, "java.util.TreeMap$AscendingSubMap")     \
    X(DESCENDING_MAP, "java.util.TreeMap$DescendingSubMap")   \
    X(HASHTABLE, "java.util.Hashtable")                       \
    X(PROPERTIES, "java.util.Properties")                     \
    X(CONCURRENT_MAP, "java.util.concurrent.ConcurrentHashMap") \
    X(WEAK_MAP, "java.util.WeakHashMap")                      \
    X(IDENTITY_MAP, "java.util.IdentityHashMap")              \
    X(EMPTY_MAP, "java.util.Collections$EmptyMap")            \
    X(SINGLETON_MAP, "java.util.Collections$SingletonMap")    \
    X(MAP_WITH_DEFAULT, "groovy.lang.MapWithDefault")         \
    X(FROZEN_ENTRY, "java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet$UnmodifiableEntry") \
    X(SIMPLE_ENTRY, "java.util.AbstractMap$SimpleEntry")      \
    X(FIXED_ENTRY, "java.util.AbstractMap$SimpleImmutableEntry") \
    X(MAP_ENTRY, "groovy.util.MapEntry")                      \
    X(LINKED_HASH_SET, "java.util.LinkedHashSet")             \
    X(HASH_SET, "java.util.HashSet")                          \
    X(TREE_SET, "java.util.TreeSet")                          \
    X(ORDERED_SET, "sluice.OrderedSet")                       \
    X(EMPTY_SET, "java.util.Collections$EmptySet")            \
    X(SINGLETON_SET, "java.util.Collections$SingletonSet")    \
    X(MAP_SET, "java.util.Collections$SetFromMap")            \
    X(RANGE, "groovy.lang.Range")                             \
    X(EXPANDO, "groovy.util.Expando")                         \
    X(INT_RANGE, "groovy.lang.IntRange")                      \
    X(OBJECT_RANGE, "groovy.lang.ObjectRange")                \
    X(EMPTY_RANGE, "groovy.lang.EmptyRange")                  \
    X(ITERATOR, "java.util.ArrayList$Itr")                    \
    X(LIST_ITERATOR, "java.util.ArrayList$ListItr")           \
    X(BUFFERED_ITERATOR, "groovy.util.BufferedIterator")      \
    X(COMPARATOR, "java.util.Comparator")                     \
    X(COMPARABLE, "java.lang.Comparable")                     \
    X(COLLECTION, "java.util.Collection")                     \
    X(ITERABLE, "java.lang.Iterable")                         \
    X(WRITABLE, "groovy.lang.Writable")                       \
    X(JAVA_ITERATOR, "java.util.Iterator")                    \
    X(JAVA_LIST, "java.util.List")                            \
    X(JAVA_MAP, "java.util.Map")                              \
    X(JAVA_SET, "java.util.Set")                              \
    X(SORTED_SET, "java.util.SortedSet")                      \
    X(SORTED_MAP, "java.util.SortedMap")                      \
    X(QUEUE, "java.util.Queue")                               \
    X(RANDOM_ACCESS, "java.util.RandomAccess")                \
    X(PATTERN, "java.util.regex.Pattern")                     \
    X(MATCHER, "java.util.regex.Matcher")                     \
    X(STRING_BUILDER, "java.lang.StringBuilder")              \
    X(STRING_BUFFER, "java.lang.StringBuffer")                \
    X(DATE, "java.util.Date")                                 \
    X(CLONEABLE, "java.lang.Cloneable")                       \
    X(OBJECT, "java.lang.Object")                             \
    X(NUMBER, "java.lang.Number")                             \
    X(STRING, "java.lang.String")                             \
    X(INTEGER, "java.lang.Integer")

typedef enum KnownClass {
#define KNOWN(id, name) CLS_##id,
    KNOWN_CLASSES(KNOWN)
#undef KNOWN
    CLS_COUNT
} KnownClass;

/* The class; found on first use. */
Class *class_known(Interp *in, KnownClass id);

/* An object of a class of the script, or a proxy, that implements the interface. */
static inline bool object_is(Interp *in, Value v, KnownClass id) {
    return v.kind == V_OBJECT && class_is_subclass(v.as.obj->cls, class_known(in, id));
}

#endif
