// # writes the point of a number without decimals; %a takes a precision.
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { String.format('%#.0f', 3d) }  // expect: String '3.'
show { String.format('%#.0e', 3d) }  // expect: String '3.e+00'
show { String.format('%#(,.0f', -31234567.0) }  // expect: String '(31,234,567.)'
show { String.format('%.2a', 3d) }  // expect: String '0x1.80p1'
show { String.format('%.0a', 3d) }  // expect: String '0x1.8p1'
show { String.format('%020.3a', -0.1d) }  // expect: String '-0x0000000001.99ap-4'
show { String.format('%.1a', 1.96875d) }  // expect: String '0x1.0p1'
show { String.format('%.1a', 1.90625d) }  // expect: String '0x1.ep0'
show { String.format('%.1a', Double.MIN_VALUE) }  // expect: String '0x1.0p-1074'
show { String.format('%.5a', Double.MAX_VALUE) }  // expect: String '0x1.00000p1024'
show { String.format('%.5a', 0d) }  // expect: String '0x0.00000p0'
show { String.format('%a', Double.MIN_VALUE) }  // expect: String '0x0.0000000000001p-1022'
