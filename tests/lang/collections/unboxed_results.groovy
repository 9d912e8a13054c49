// What stands for a functional interface of the JDK must give what the interface says.
def show = { Closure c -> try { println c().inspect() } catch (NullPointerException e) { println 'NullPointerException' } catch (Throwable e) { println "${e.class.simpleName} ${(e.message ?: '-').readLines()[0] - ~/ \(.*/}" } }
show { Objects.compare(1, 2, ({ a, b -> 'x' } as Comparator)) }
show { [2, 1].sort(({ a, b -> null } as Comparator)) }
show { Optional.of(3).filter { '' + it } }
show { Optional.of(3).filter { it > 2 } }
show { ['a', 1].removeIf { it } }
show { ['a', 1].removeIf { true } }
show { ['a', 1].removeAll { it } }
show { [1, 2].stream().mapToInt { 'x' }.sum() }
show { ({ a -> null } as java.util.function.Predicate).test(1) }
show { ({ a -> 'x' } as java.util.function.Function).apply(1) }
show { ({ a -> 1L } as Comparable).compareTo(1) }
show { String.join('-', 1..3) }
show { String.join('-', ['a', null]) }
show { String.join('-', null) }
show { 1.5.divide(0.0, 2) }
show { Objects.requireNonNull(null, { true }) }
show { (['a'] as String[]).q }
show { ([1] as int[]).q }
show { new GregorianCalendar().isLeapYear(100) }
// expect: ClassCastException class java.lang.String cannot be cast to class java.lang.Integer
// expect: NullPointerException
// expect: ClassCastException class java.lang.String cannot be cast to class java.lang.Boolean
// expect: Optional[3]
// expect: ClassCastException class java.lang.String cannot be cast to class java.lang.Boolean
// expect: true
// expect: true
// expect: ClassCastException class java.lang.String cannot be cast to class java.lang.Integer
// expect: NullPointerException
// expect: 'x'
// expect: ClassCastException class java.lang.Long cannot be cast to class java.lang.Integer
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.CharSequence
// expect: 'a-null'
// expect: NullPointerException
// expect: ArithmeticException / by zero
// expect: ClassCastException class java.lang.Boolean cannot be cast to class java.lang.String
// expect: MissingPropertyException Exception evaluating property 'q' for java.util.Arrays$ArrayList, Reason: groovy.lang.MissingPropertyException: No such property: q for class: java.lang.String
// expect: MissingPropertyException No such property: q for class: [I
// expect: true
