// A call that neither the script nor the steps answer is NoSuchMethodError, as Jenkins throws it.
try { nosuch 1 } catch (NoSuchMethodError e) { echo e.message }  // expect: No such DSL method 'nosuch' found among steps, symbols or globals
try { steps.nosuch(a: 1) } catch (NoSuchMethodError e) { echo 'steps' }  // expect: steps
try { [1].each { nosuch(it) } } catch (Exception e) { echo 'exception' } catch (Error e) { echo 'error' }  // expect: error
def twice(int n) { n * 2 }
// expect: No such DSL method 'twice' found among steps, symbols or globals
try { twice('x') } catch (NoSuchMethodError e) { echo e.message.readLines()[0] }
try { 1.nosuch() } catch (MissingMethodException e) { echo 'object' }  // expect: object
class Helper { def go() { nosuch() } }
try { new Helper().go() } catch (MissingMethodException e) { echo 'class' }  // expect: class
def only = { nosuch() }
only.resolveStrategy = Closure.DELEGATE_ONLY
only.delegate = 'x'
try { only() } catch (MissingMethodException e) { echo 'delegate' }  // expect: delegate
