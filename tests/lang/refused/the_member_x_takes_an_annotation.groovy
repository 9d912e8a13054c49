import java.lang.annotation.Target
@interface X { Target x() default '1' } // expect error: the member 'x' takes an annotation
