def fails = { c -> try { println c() } catch (NumberFormatException e) { println e.message } }
fails { Integer.parseInt('12', 1) }
fails { Long.valueOf('12', 37) }
fails { Integer.parseInt('zz', 36) }
// expect: radix 1 less than Character.MIN_RADIX
// expect: radix 37 greater than Character.MAX_RADIX
// expect: 1295
