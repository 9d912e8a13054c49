// An immutable map's entries are of a class of their own; isCase() of an object is Java's equals(); take() and drop() of all.
def t(c) { try { println(c()?.inspect()) } catch (e) { println "${e.class.name}: ${e.message?.readLines()?.getAt(0)}" } }
t { "${1}".drop(0).class }
t { "${1}".take(5).class }
t { "${1}".takeWhile { true }.class }
t { "${1}".dropWhile { false }.class }
def m = [z: 1].asImmutable()
t { m.iterator().next().class }
t { m.entrySet().iterator().next().class }
t { m.find { true }.class }
t { m.collect { it.class } }
t { for (e in m) println e.class }
t { m.entrySet().toList()[0].class }
t { m.entrySet()*.class }
t { m.max { it.value }.class }
t { m.sort { a, b -> 0 }.iterator().next().class }
t { m.inject(0) { a, b -> b.class } }
t { m.groupEntriesBy { it.class } }
t { m.eachWithIndex { e, i -> println e.class } }
t { m.collectEntries { println it.class; [1, 1] } }
t { m.entrySet().iterator().next() == [z: 1].entrySet().iterator().next() }
t { m.toList()[0].class }
t { m.iterator().next().setValue(4) }
t { Optional.of(3).isCase([1, 'a'] as Object[]) }
t { 5.isCase([1, 'a'] as Object[]) }
t { new Object().isCase([1, 'a'] as Object[]) }
t { Optional.of(3).equals([1, 'a'] as Object[]) }
t { UUID.randomUUID().isCase([1, 'a'] as Object[]) }
t { def l = [1]; l.getAt(null) }
// expect: class java.lang.String
// expect: class java.lang.String
// expect: class java.lang.String
// expect: class java.lang.String
// expect: class java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet$UnmodifiableEntry
// expect: class java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet$UnmodifiableEntry
// expect: class java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet$UnmodifiableEntry
// expect: [class java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet$UnmodifiableEntry]
// expect: class java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet$UnmodifiableEntry
// expect: null
// expect: class java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet$UnmodifiableEntry
// expect: [class java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet$UnmodifiableEntry]
// expect: class java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet$UnmodifiableEntry
// expect: class java.util.LinkedHashMap$Entry
// expect: class java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet$UnmodifiableEntry
// expect: [class java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet$UnmodifiableEntry:[z=1]]
// expect: class java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet$UnmodifiableEntry
// expect: ['z':1]
// expect: class java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet$UnmodifiableEntry
// expect: [1:1]
// expect: true
// expect: groovy.lang.MissingMethodException: No signature of method: java.util.Collections$UnmodifiableMap.toList() is applicable for argument types: () values: []
// expect: java.lang.UnsupportedOperationException: null
// expect: false
// expect: false
// expect: false
// expect: false
// expect: false
// expect: groovy.lang.GroovyRuntimeException: Ambiguous method overloading for method java.util.ArrayList#getAt.
