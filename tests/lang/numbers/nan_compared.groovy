def show = { Closure c -> try { println c().inspect() } catch (NullPointerException e) { println "NullPointerException" } catch (Throwable e) { println "${e.class.simpleName} ${(e.message ?: "-").readLines()[0]}" } }
show { def x = 3.0d; x <= Double.NaN }  // expect: false
show { def x = 3.0d, y = Double.NaN; [x <= y, x < y, x >= y, x > y, x == y, x <=> y, y <= x, y < x, y >= x, y > x, y <=> x, y == y, y <=> y, y <= y] }  // expect: [false, false, false, false, false, -1, false, false, false, false, 1, true, 0, false]
show { def x = 3, y = Double.NaN; [x <= y, x < y, x >= y, x > y, x == y, x <=> y, y <= x, y < x, y >= x, y > x, y <=> x] }  // expect: [true, true, false, false, false, -1, false, false, true, true, 1]
show { def x = 3.0f, y = Float.NaN; [x <= y, x < y, x >= y, x > y, x == y, x <=> y, y <= x, y < x, y >= x, y > x, y <=> x] }  // expect: [true, true, false, false, false, -1, false, false, true, true, 1]
show { double x = 3.0d, y = Double.NaN; [x <= y, x < y, x >= y, x > y, x == y, x <=> y, y <= x, y < x, y >= x, y > x, y <=> x] }  // expect: [false, false, true, true, false, -1, false, false, true, true, 1]
show { 3.0d <= Double.NaN }  // expect: false
show { 3.0d >= Double.NaN }  // expect: false
show { 3.0d < Double.NaN }  // expect: false
show { 3.0d > Double.NaN }  // expect: false
show { Double.NaN >= 3.0d }  // expect: false
show { Double.NaN > 3.0d }  // expect: false
show { 3.0d <=> Double.NaN }  // expect: -1
show { 3 <= Double.NaN }  // expect: true
show { 3 < Double.NaN }  // expect: true
show { 3.0 < Double.NaN }  // expect: true
show { 3L <= Double.NaN }  // expect: true
show { 3.0f <= Double.NaN }  // expect: true
