// Arrays of two types as the branches of a choice: either is made one of the type common to both.
interface Face {}
class A implements Face, Runnable { void run() {} }
class B implements Face, Runnable { void run() {} }
class C extends A {}
class D extends A {}
def t = { c -> try { println(c().class.name) } catch (Throwable e) { println "${e.class.name}: ${e.message}" } }
t { ([true, false] as boolean[]) ?: (['c', 'd'] as char[]) }
t { (1 ? ([true, false] as boolean[]) : (['c', 'd'] as char[])) }
t { (1 ? ([true, false] as boolean[]) : 1) }
t { (1 ? ([1] as int[]) : ([1] as Object[])) }
t { (1 ? ([1] as int[]) : ([1] as Integer[])) }
t { (1 ? ([1] as int[]) : ([1] as String[])) }
t { (1 ? ([1] as int[]) : ([1] as long[])) }
t { (1 ? ([1] as Integer[]) : ([1] as Long[])) }
t { (1 ? ([1] as Integer[]) : ([1] as String[])) }
t { (0 ? ([1] as Integer[]) : ([1] as String[])) }
t { (0 ? ([1] as Integer[]) : ([1] as char[])) }
t { (1 ? ([1] as Integer[]) : ([1] as int[])) }
t { (1 ? ([] as List[]) : ([1] as int[])) }
t { (1 ? ([[1]] as List[]) : ([[1] as Set] as Set[])) }
t { (1 ? ([[1] as int[]] as int[][]) : ([1] as int[])) }
t { (1 ? ([[1] as int[]] as int[][]) : ([[1] as Object[]] as Object[][])) }
t { int[] a = [1]; String[] b = ['x']; (1 ? a : b) }
t { int[] a = [1]; char[] b = ['x']; (a ?: b) }
t { int[] a = []; char[] b = ['x']; (a ?: b) }
t { int[] a = []; char[] b = ['x']; (b ?: a) }
t { int[] a = [1]; def b = ['x']; (a ?: b) }
t { ([1] as char[] ?: [2] as Integer[]) }
t { ([1] as char[] ?: [2] as Integer[]) }
t { (1 ? (byte[]) [1] : (short[]) [1]) }
t { (1 ? (byte[]) [1] : (boolean[]) [1]) }
t { (1 ? (boolean[]) [1] : (Boolean[]) [1]) }
t { (1 ? (BigDecimal[]) [1] : (int[]) [1]) }
t { (1 ? (int[]) [1] : (BigDecimal[]) [1]) }
t { (1 ? (C[]) [new C()] : (D[]) [new D()]) }
t { (1 ? (C[]) [new C()] : (B[]) [new B()]) }
t { (1 ? (int[]) [] : (B[]) [new B()]) }
t { (1 ? (int[]) null : (B[]) [new B()]) }
t { (1 ? (int[]) [1] : (B[]) [new B()]) }
// expect: [Ljava.io.Serializable;
// expect: [Ljava.io.Serializable;
// expect: [Z
// expect: [Ljava.lang.Object;
// expect: [Ljava.lang.Integer;
// expect: [Ljava.io.Serializable;
// expect: [J
// expect: [Ljava.lang.Long;
// expect: [Ljava.lang.Integer;
// expect: [Ljava.lang.String;
// expect: [Ljava.io.Serializable;
// expect: [Ljava.lang.Integer;
// expect: [Ljava.util.List;
// expect: [Ljava.util.List;
// expect: [[I
// expect: [[Ljava.lang.Object;
// expect: [Ljava.io.Serializable;
// expect: [Ljava.io.Serializable;
// expect: [Ljava.io.Serializable;
// expect: [Ljava.io.Serializable;
// expect: [I
// expect: [Ljava.io.Serializable;
// expect: [Ljava.io.Serializable;
// expect: [S
// expect: [Ljava.io.Serializable;
// expect: [Ljava.lang.Boolean;
// expect: [Ljava.math.BigDecimal;
// expect: [Ljava.lang.Number;
// expect: [LC;
// expect: [LC;
// expect: [Ljava.lang.Object;
// expect: java.lang.NullPointerException: Cannot get property 'class' on null object
// expect: [Ljava.lang.Object;
