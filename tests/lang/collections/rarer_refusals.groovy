def show = { Closure c -> try { println c().inspect() } catch (NullPointerException e) { println "NullPointerException" } catch (Throwable e) { println "${e.class.simpleName} ${(e.message ?: "-").readLines()[0]}" } }
show { Byte.parseByte('', 3) }  // expect: NumberFormatException For input string: "" under radix 3
show { Integer.parseInt('', 3) }  // expect: NumberFormatException For input string: "" under radix 3
show { Long.parseLong('', 3) }  // expect: NumberFormatException For input string: "" under radix 3
show { Short.parseShort('', 3) }  // expect: NumberFormatException For input string: "" under radix 3
show { Integer.parseInt('') }  // expect: NumberFormatException For input string: ""
show { Math.floorDiv(5L, 3) }  // expect: 1
show { ([1, 2, 3] as int[]).equals([1, 2, 3]) }  // expect: false
show { ([1, 2, 3] as int[]).equals(1L..3L) }  // expect: false
show { ([1, 2, 3] as Integer[]).equals([1, 2, 3]) }  // expect: true
show { ([1, 2, 3] as int[]) == [1, 2, 3] }  // expect: true
show { Character.isTitleCase('5' as char) }  // expect: false
show { Character.isTitleCase(0x1C5) }  // expect: true
show { def s = new Stack(); s.setSize(3); s }  // expect: [null, null, null]
show { def s = new Vector([1, 2, 3]); s.setSize(1); s }  // expect: [1]
show { def s = new Vector([1, 2, 3]); s.setSize(-1); s }  // expect: ArrayIndexOutOfBoundsException Index -1 out of bounds for length 3
show { Collections.newSetFromMap([a: 1]) }  // expect: IllegalArgumentException Map is non-empty
show { Collections.newSetFromMap([:]).add(1) }  // expect: true
