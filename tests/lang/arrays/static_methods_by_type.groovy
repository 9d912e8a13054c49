def show = { Closure c -> try { println c() } catch (e) { println "${e.class.simpleName} ${e.message.readLines()[0]}" } }
show { Arrays.toString(5) }  // expect: [5]
show { Arrays.toString([5]) }  // expect: [[5]]
show { Arrays.asList([5, 6] as int[]) }  // expect: [5, 6]
show { Arrays.fill([1] as int[], 5L) }  // expect: MissingMethodException No signature of method: static java.util.Arrays.fill() is applicable for argument types: ([I, java.lang.Long) values: [[1], 5]
show { Arrays.fill([1] as Integer[], 'a') }  // expect: ArrayStoreException java.lang.String
show { Arrays.equals([1] as int[], [1] as long[]) }  // expect: MissingMethodException No signature of method: static java.util.Arrays.equals() is applicable for argument types: ([I, [J) values: [[1], [1]]
show { Arrays.binarySearch([1, 2] as long[], 2) }  // expect: 1
show { Arrays.copyOf([1, 2] as byte[], 3) }  // expect: [1, 2, 0]
