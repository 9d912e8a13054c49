// YYYY is the year of the week, w the week; the pattern is looked at first.
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { Date.parse('YYYY-MM-dd', '2024-02-29').time }  // expect: Long 1703980800000
show { Date.parse('YYYY-MM-dd HH:mm', '2024-02-29 10:11').time }  // expect: Long 1704017460000
show { Date.parse('YYYY ww E', '2024 10 Tue').time }  // expect: Long 1709596800000
show { Date.parse('yyyy ww u', '2024 53 1').time }  // expect: Long 1735516800000
show { Date.parse('YYYY yyyy', '2020 2024').time }  // expect: Long 1704067200000
show { Date.parse('abc', '1 2 3') }  // expect: IllegalArgumentException Illegal pattern character 'b'
show { Date.parse('', '') }  // expect: ParseException Unparseable date: ""
