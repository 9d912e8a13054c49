def show = { Closure c -> try { println c().inspect() } catch (NullPointerException e) { println "NullPointerException" } catch (Throwable e) { println "${e.class.simpleName} ${(e.message ?: "-").readLines()[0]}" } }
show { ' '.charAt(0) + 5 }  // expect: 37
show { char x = 'a'; x + 5 }  // expect: 102
show { def x = 'a'.charAt(0); int y = 5; y + x }  // expect: 102
show { 5L + ' '.charAt(0) }  // expect: 37
show { ' '.charAt(0) - 5 }  // expect: 27
show { char x = 'a'; x - 5 }  // expect: 92
show { def x = 'a'.charAt(0); int y = 5; y - x }  // expect: -92
show { 5L - ' '.charAt(0) }  // expect: -27
show { ' '.charAt(0) * 5 }  // expect: 160
show { char x = 'a'; x * 5 }  // expect: 485
show { def x = 'a'.charAt(0); int y = 5; y * x }  // expect: 485
show { 5L * ' '.charAt(0) }  // expect: 160
show { ' '.charAt(0) / 5 }  // expect: 6.4
show { char x = 'a'; x / 5 }  // expect: 19.4
show { def x = 'a'.charAt(0); int y = 5; y / x }  // expect: 0.0515463918
show { 5L / ' '.charAt(0) }  // expect: 0.15625
show { ' '.charAt(0) % 5 }  // expect: MissingMethodException No signature of method: java.lang.Character.mod() is applicable for argument types: (java.lang.Integer) values: [5]
show { char x = 'a'; x % 5 }  // expect: 2
show { def x = 'a'.charAt(0); int y = 5; y % x }  // expect: MissingMethodException No signature of method: java.lang.Integer.mod() is applicable for argument types: (java.lang.Character) values: [a]
show { 5L % ' '.charAt(0) }  // expect: MissingMethodException No signature of method: java.lang.Long.mod() is applicable for argument types: (java.lang.Character) values: [ ]
show { ' '.charAt(0) ** 5 }  // expect: MissingMethodException No signature of method: java.lang.Character.power() is applicable for argument types: (java.lang.Integer) values: [5]
show { char x = 'a'; x ** 5 }  // expect: MissingMethodException No signature of method: java.lang.Character.power() is applicable for argument types: (java.lang.Integer) values: [5]
show { def x = 'a'.charAt(0); int y = 5; y ** x }  // expect: MissingMethodException No signature of method: java.lang.Integer.power() is applicable for argument types: (java.lang.Character) values: [a]
show { 5L ** ' '.charAt(0) }  // expect: MissingMethodException No signature of method: java.lang.Long.power() is applicable for argument types: (java.lang.Character) values: [ ]
show { ' '.charAt(0) | 5 }  // expect: MissingMethodException No signature of method: java.lang.Character.or() is applicable for argument types: (java.lang.Integer) values: [5]
show { char x = 'a'; x | 5 }  // expect: 101
show { def x = 'a'.charAt(0); int y = 5; y | x }  // expect: MissingMethodException No signature of method: java.lang.Integer.or() is applicable for argument types: (java.lang.Character) values: [a]
show { 5L | ' '.charAt(0) }  // expect: MissingMethodException No signature of method: java.lang.Long.or() is applicable for argument types: (java.lang.Character) values: [ ]
show { ' '.charAt(0) ^ 5 }  // expect: MissingMethodException No signature of method: java.lang.Character.xor() is applicable for argument types: (java.lang.Integer) values: [5]
show { char x = 'a'; x ^ 5 }  // expect: 100
show { def x = 'a'.charAt(0); int y = 5; y ^ x }  // expect: MissingMethodException No signature of method: java.lang.Integer.xor() is applicable for argument types: (java.lang.Character) values: [a]
show { 5L ^ ' '.charAt(0) }  // expect: MissingMethodException No signature of method: java.lang.Long.xor() is applicable for argument types: (java.lang.Character) values: [ ]
show { ' '.charAt(0) << 5 }  // expect: MissingMethodException No signature of method: java.lang.Character.leftShift() is applicable for argument types: (java.lang.Integer) values: [5]
show { char x = 'a'; x << 5 }  // expect: 3104
show { def x = 'a'.charAt(0); int y = 5; y << x }  // expect: MissingMethodException No signature of method: java.lang.Integer.leftShift() is applicable for argument types: (java.lang.Character) values: [a]
show { ' '.charAt(0) << 2.5 }  // expect: MissingMethodException No signature of method: java.lang.Character.leftShift() is applicable for argument types: (java.math.BigDecimal) values: [2.5]
show { ' '.charAt(0) >> 'a'.charAt(0) }  // expect: MissingMethodException No signature of method: java.lang.Character.rightShift() is applicable for argument types: (java.lang.Character) values: [a]
show { char x = 'a'; int y = 5; y >> x }  // expect: 2
show { def x = 'a'.charAt(0); x >>= 5; x }  // expect: MissingMethodException No signature of method: java.lang.Character.rightShift() is applicable for argument types: (java.lang.Integer) values: [5]
show { ' '.charAt(0) >> 2.5 }  // expect: MissingMethodException No signature of method: java.lang.Character.rightShift() is applicable for argument types: (java.math.BigDecimal) values: [2.5]
show { ' '.charAt(0) >>> 'a'.charAt(0) }  // expect: MissingMethodException No signature of method: java.lang.Character.rightShiftUnsigned() is applicable for argument types: (java.lang.Character) values: [a]
show { char x = 'a'; int y = 5; y >>> x }  // expect: 2
show { def x = 'a'.charAt(0); x >>>= 5; x }  // expect: MissingMethodException No signature of method: java.lang.Character.rightShiftUnsigned() is applicable for argument types: (java.lang.Integer) values: [5]
show { ' '.charAt(0) >>> 2.5 }  // expect: MissingMethodException No signature of method: java.lang.Character.rightShiftUnsigned() is applicable for argument types: (java.math.BigDecimal) values: [2.5]
show { ' '.charAt(0) < 'a'.charAt(0) }  // expect: true
show { char x = 'a'; int y = 5; y < x }  // expect: true
show { 2.5 < ' '.charAt(0) }  // expect: true
show { 5 <=> ' '.charAt(0) }  // expect: -1
show { char x = 'a'; x <=> x }  // expect: 0
show { 5L <=> ' '.charAt(0) }  // expect: -1
show { -('a'.charAt(0)) }  // expect: MissingMethodException No signature of method: java.lang.Character.negative() is applicable for argument types: () values: []
show { char x = 'a'; -x }  // expect: MissingMethodException No signature of method: java.lang.Character.negative() is applicable for argument types: () values: []
show { 1G ** 3 }  // expect: 1
show { 2G ** 3.0 }  // expect: 8
show { 2G ** (1 as short) }  // expect: 2
show { (' ' as char) & 5 }  // expect: 0
show { (char) 'a' & 5 }  // expect: 1
show { (' ' as char) & 5L }  // expect: 0
show { Character x = 'a'; x & 5 }  // expect: MissingMethodException No signature of method: java.lang.Character.and() is applicable for argument types: (java.lang.Integer) values: [5]
show { Character x = 'a'; Character y = 'b'; x & y }  // expect: MissingMethodException No signature of method: java.lang.Character.and() is applicable for argument types: (java.lang.Character) values: [b]
show { char x = 'a'; def y = 5; x & y }  // expect: MissingMethodException No signature of method: java.lang.Character.and() is applicable for argument types: (java.lang.Integer) values: [5]
show { char x = 'a'; x & 5G }  // expect: MissingMethodException No signature of method: java.lang.Character.and() is applicable for argument types: (java.math.BigInteger) values: [5]
show { char x = 'a'; x & 'b'.charAt(0) }  // expect: MissingMethodException No signature of method: java.lang.Character.and() is applicable for argument types: (java.lang.Character) values: [b]
show { char x = 'a'; x &= 5; x }  // expect: 
