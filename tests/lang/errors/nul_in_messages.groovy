// A NUL is a character of a message as others are.
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { try { "a\u0000b" as Integer } catch (e) { e.message.toList().indexOf('\u0000') } }  // expect: Integer 20
show { try { "a\u0000b" as BigDecimal } catch (e) { e.message.contains('\u0000') } }  // expect: Boolean false
show { try { UUID.fromString("a\u0000b") } catch (e) { e.message.size() } }  // expect: Integer 24
show { try { Class.forName("a\u0000b") } catch (e) { e.message.size() } }  // expect: Integer 3
show { try { (Thread) (0 as char) } catch (e) { e.message.size() } }  // expect: Integer 83
show { try { Date.parse('yyyy', "\u0000b") } catch (e) { e.message.size() } }  // expect: Integer 22
show { new RuntimeException("a\u0000b").toString().size() }  // expect: Integer 31
show { try { def a = new char[2]; assert a.size() == 1 } catch (AssertionError e) { e.message.count('\u0000') } }  // expect: Integer 2
show { try { def s = "a\u0000b"; assert s == '' : "m $s" } catch (AssertionError e) { e.message.count('\u0000') } }  // expect: Integer 2
