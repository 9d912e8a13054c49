def fails = { c -> try { println c() } catch (GroovyRuntimeException e) { println e.message } }
fails { [1] < 12345678.123456 }
fails { [1] < new Date(0) }
fails { ~/a/ < 1e10d }
fails { [a: 1] <=> [2] }
fails { (1..3) < Integer }
// expect: Cannot compare java.util.ArrayList with value '[1]' and java.math.BigDecimal with value '12,345,678.123'
// expect: Cannot compare java.util.ArrayList with value '[1]' and java.util.Date with value '1/1/70, 12:00 AM'
// expect: Cannot compare java.util.regex.Pattern with value 'a' and java.lang.Double with value '10,000,000,000'
// expect: Cannot compare java.util.LinkedHashMap with value '{a=1}' and java.util.ArrayList with value '[2]'
// expect: Cannot compare groovy.lang.IntRange with value '1..3' and java.lang.Class with value 'class java.lang.Integer'
