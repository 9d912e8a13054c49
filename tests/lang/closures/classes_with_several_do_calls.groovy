// An object of a class that extends Closure: a list's items are the arguments that fit; with none Groovy says what there is.
def t(c) { try { println(c()) } catch (Throwable e) { println e.class.simpleName + ': ' + e.message.readLines().findAll { !it.startsWith('Possible') }.join('|') } }
class C extends Closure { C() { super(null) }; def doCall(String a) { 1 }; def doCall(Integer a) { 2 }; def doCall(a, b) { 3 } }
t { new C()() }
t { new C().call() }
t { new C()([]) }
t { new C()([1]) }
t { new C()(['a', 'b']) }
t { new C()(1, 2, 3) }
t { new C()([1, 2, 3]) }
t { new C()(1.5) }
t { [1, 'a', ['x', 'y']].collect(new C()) }
class One extends Closure { One() { super(null) }; def doCall(String a) { "<$a>" } }
t { [new One()(), new One()('a'), new One()(null), new One()(['b'])] }
class Two extends Closure { Two() { super(null) }; def doCall(String a, b) { "<$a>" } }
t { new Two()() }
// expect: MethodSelectionException: Could not find which method doCall() to invoke from this list:|  public java.lang.Object C#doCall(java.lang.Integer)|  public java.lang.Object C#doCall(java.lang.String)|  public java.lang.Object C#doCall(java.lang.Object, java.lang.Object)
// expect: MethodSelectionException: Could not find which method doCall() to invoke from this list:|  public java.lang.Object C#doCall(java.lang.Integer)|  public java.lang.Object C#doCall(java.lang.String)|  public java.lang.Object C#doCall(java.lang.Object, java.lang.Object)
// expect: MethodSelectionException: Could not find which method doCall() to invoke from this list:|  public java.lang.Object C#doCall(java.lang.Integer)|  public java.lang.Object C#doCall(java.lang.String)|  public java.lang.Object C#doCall(java.lang.Object, java.lang.Object)
// expect: 2
// expect: 3
// expect: MissingMethodException: No signature of method: C.doCall() is applicable for argument types: (java.lang.Integer, java.lang.Integer, java.lang.Integer) values: [1, 2, 3]
// expect: MissingMethodException: No signature of method: C.doCall() is applicable for argument types: (java.util.ArrayList) values: [[1, 2, 3]]
// expect: MissingMethodException: No signature of method: C.doCall() is applicable for argument types: (java.math.BigDecimal) values: [1.5]
// expect: [2, 1, 3]
// expect: [<null>, <a>, <null>, <b>]
// expect: MissingMethodException: No signature of method: Two.doCall() is applicable for argument types: () values: []
