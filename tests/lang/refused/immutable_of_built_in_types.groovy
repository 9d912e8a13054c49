// oracle differs: Groovy names no line for this
import groovy.transform.Immutable
import java.time.*
import java.time.Duration as Span
import java.util.concurrent.Callable
import java.util.regex.Pattern
@Immutable class A { Callable p } // expect error: @Immutable does not know whether the type of 'p' can change
@Immutable class B { Pattern p } // expect error: @Immutable does not know whether the type of 'p' can change
@Immutable class C { LocalDate p } // expect error: @Immutable does not know whether the type of 'p' can change
@Immutable class D { Map.Entry p } // expect error: @Immutable does not know whether the type of 'p' can change
@Immutable class E { java.nio.file.Path p } // expect error: @Immutable does not know whether the type of 'p' can change
@Immutable class F { Optional p } // expect error: @Immutable does not know whether the type of 'p' can change
@Immutable class H { Span p } // expect error: @Immutable does not know whether the type of 'p' can change
@Immutable class G { URI a; UUID b; Cloneable c; Closure d; BitSet e; HashMap f; File[] g; Path h; Queue i; Month j; Tuple2 k }
class Path implements Cloneable { }
