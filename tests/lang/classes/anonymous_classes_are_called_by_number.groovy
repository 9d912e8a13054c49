def o = new Object() {}
println o.getClass().simpleName  // expect: 1
println o.getClass().isAnonymousClass()  // expect: false
