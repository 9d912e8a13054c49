class Base {}
class Sub extends Base {}
class A<T extends Base> {}
class B extends A<Sub> {}
class C<T extends Base> extends A<T> {}
class D<T extends Sub> extends A<T> {}
interface Sh<T extends Comparable<T>> {}
class E1<T extends Comparable<T>> extends F1<T> {}
class F1<T extends Comparable<T>> {}
class G<T extends List<Integer>> {}
class H extends G<ArrayList<Integer>> {}
class I<K, V extends K> {}
class J<K, V extends K> extends I<K, V> {}
println 'ok'
// expect: ok
