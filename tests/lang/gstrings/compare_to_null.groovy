try { "a${1}".compareTo(null) } catch (NullPointerException e) { println 'null pointer' }  // expect: null pointer
println "a${1}" <=> null  // expect: 1
