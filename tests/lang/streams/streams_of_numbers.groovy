// Streams of int, long and double keep their type, and can be used once.
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { 'abc'.chars().toArray() }  // expect: int[] [97, 98, 99]
show { 'a😀'.codePoints().count() }  // expect: Long 2
show { new StringBuilder('abc').chars().max() }  // expect: OptionalInt OptionalInt[99]
show { 'abc'.chars().mapToObj { it as char }.toArray() }  // expect: Object[] [a, b, c]
show { 'ab'.chars().map { it * 2L }.toArray() }  // expect: ClassCastException class java.lang.Long cannot be cast to class java.lang.Integer
show { 'ab'.chars().asDoubleStream().toArray() }  // expect: double[] [97.0, 98.0]
show { 'ab'.chars().average() }  // expect: OptionalDouble OptionalDouble[97.5]
show { 'ab'.chars().reduce { a, b -> a + b } }  // expect: OptionalInt OptionalInt[195]
show { [1, 2].stream().mapToInt { it }.toArray() }  // expect: int[] [1, 2]
show { [1, 2].stream().mapToInt { it }.summaryStatistics().max }  // expect: Integer 2
show { [0.1d, 0.2d, 0.3d].stream().mapToDouble { it }.sum() }  // expect: Double 0.6
show { ['a', 'bb'].stream().toArray { new String[it] } }  // expect: String[] ['a', 'bb']
show { def s = [1].stream(); s.count(); s.count() }  // expect: IllegalStateException stream has already been operated upon or closed
show { [null].stream().findFirst() }  // expect: NullPointerException
show { Arrays.stream([1.5d, 2d] as double[]).max() }  // expect: OptionalDouble OptionalDouble[2.0]
show { OptionalInt.empty() }  // expect: OptionalInt OptionalInt.empty
show { OptionalLong.of(3).getAsLong() }  // expect: Long 3
show { ''.chars().max().getAsInt() }  // expect: NoSuchElementException No value present
