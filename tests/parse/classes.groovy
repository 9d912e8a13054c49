package p
import a.b.C
import a.b.C as D
import static a.b.C.m
import static a.b.C.*
@Ann(1) abstract class A<T extends B & C<T>> extends B<T> implements I, J {
  private static final int X = 1
  String name, other = 'o'
  def any
  A() { this(1) }
  A(int n) { super(n) }
  static { x = 1 }
  { y = 2 }
  abstract def open()
  protected <U> U generic(U u, String... rest) throws E, F { u }
  class Inner { def z = { -> any } }
  def 'a name'() { }
}
interface I extends J, K { int m(); int CONST = 1 }
trait Q { abstract x(); def y() { } }
enum E { RED, GREEN(1) { int v() { 2 } }, @Deprecated BLUE; E(int i = 0) { } }
@interface Annotation { int value() default 1; String[] names() }
