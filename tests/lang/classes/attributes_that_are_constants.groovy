// A constant of a built-in class is a field, too; and what says that there is none is no MissingPropertyException.
println Integer.@MAX_VALUE // expect: 2147483647
println Double.@NaN // expect: NaN
println Locale.@US // expect: en_US
try { try { ''.@foo } catch (MissingPropertyException e) { println 'property' } } catch (MissingFieldException e) { println e.message } // expect: No such field: foo for class: java.lang.String
