// a failed assertion without a message is shown as Groovy shows it
try { assert 1 == 2 } catch (Throwable e) { println "[$e]\n[${e.message}]".replace(": ", ":_") }
try { assert 1 == 2 : 'why' } catch (Throwable e) { println e }
try { new Hashtable(-1) } catch (IllegalArgumentException e) { println e.message }
// expect: [Assertion failed:_
// expect:
// expect: assert 1 == 2
// expect:          |
// expect:          false
// expect: ]
// expect: [assert 1 == 2
// expect:          |
// expect:          false]
// expect: java.lang.AssertionError: why. Expression: (1 == 2)
// expect: Illegal Capacity: -1
