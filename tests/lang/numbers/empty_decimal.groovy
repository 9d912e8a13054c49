try { new BigDecimal('') } catch (NumberFormatException e) { println e.message }
// expect: null
