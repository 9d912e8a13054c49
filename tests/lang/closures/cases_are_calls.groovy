// A closure that a case or grep cannot call is blamed for call().
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { try { [1].grep { a, b -> true } } catch (e) { e.method } }  // expect: String 'call'
show { try { 1 in { a, b -> true } } catch (e) { e.method } }  // expect: String 'call'
show { try { switch (1) { case { a, b -> true }: 1 } } catch (e) { e.method } }  // expect: String 'call'
show { try { [1].each { a, b -> true } } catch (e) { e.method } }  // expect: String 'doCall'
show { [[1, 2]].grep { a, b -> a } }  // expect: ArrayList [[1, 2]]
