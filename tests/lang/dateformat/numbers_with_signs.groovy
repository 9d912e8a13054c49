// SimpleDateFormat reads signed numbers, adjacent ones by their width.
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { Date.parse('yyyyMMdd', '2024-13-45').time }  // expect: Long 1698969600000
show { Date.parse('yyyyMMddHH', '2024-1-3-5').time }  // expect: Long 1698433200000
show { Date.parse('HHmm', '-12-5').time }  // expect: Long -3480000
show { Date.parse('yyyy-MM-dd', '2024--1-02').time }  // expect: Long 1698883200000
show { Date.parse('yyyy-MM-dd', '2024-01--02').time }  // expect: Long 1703808000000
show { Date.parse('yyyyMMdd', '2024 102').time }  // expect: Long 1704153600000
show { Date.parse('yyyyMMdd', '  20240102').time }  // expect: Long -61467033600000
show { Date.parse('HHmmssSSS', '010203-456').time }  // expect: Long 3722544
show { Date.parse('y-M-d', '24-1-2').time }  // expect: Long 1704153600000
show { Date.parse('hh:mm a', '13:04 PM').time }  // expect: Long 90240000
show { Date.parse('kk:mm', '25:04').time }  // expect: Long 90240000
show { Date.parse('KK:mm a', '12:04 PM').time }  // expect: Long 86640000
show { Date.parse('yyyy', '-').time }  // expect: ParseException Unparseable date: "-"
