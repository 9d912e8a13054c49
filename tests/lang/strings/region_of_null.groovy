println 'a'.regionMatches(true, 3, null, 100, 2)  // expect: false
try { 'a'.regionMatches(true, 0, null, 0, 1) } catch (NullPointerException e) { println 'null' }  // expect: null
try { String.valueOf((char[]) null) } catch (NullPointerException e) { println 'null' }  // expect: null
try { "${1}".getBytes(null) } catch (NullPointerException e) { println 'null' }  // expect: null
println String.valueOf((Object) null)  // expect: null
