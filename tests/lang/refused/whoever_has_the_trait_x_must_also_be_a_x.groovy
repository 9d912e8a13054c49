import groovy.transform.SelfType
interface Self { def bar() }
@SelfType(Self)
trait Trait { def foo() { bar() } }
class Child implements Trait { } // expect error: whoever has the trait 'Trait' must also be a 'Self'
