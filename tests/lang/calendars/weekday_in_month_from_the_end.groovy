// DAY_OF_WEEK_IN_MONTH below zero counts from the end.
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { def c = Calendar.getInstance(TimeZone.getTimeZone('UTC')); c.timeInMillis = 951782400000L; c.set(Calendar.DAY_OF_WEEK_IN_MONTH, -1); c.timeInMillis }  // expect: Long 951782400000
show { def c = Calendar.getInstance(TimeZone.getTimeZone('UTC')); c.timeInMillis = 951782400000L; c.set(Calendar.DAY_OF_WEEK_IN_MONTH, -2); c.timeInMillis }  // expect: Long 951177600000
show { def c = Calendar.getInstance(TimeZone.getTimeZone('UTC')); c.timeInMillis = 951782400000L; c.set(Calendar.DAY_OF_WEEK_IN_MONTH, 0); c.timeInMillis }  // expect: Long 948758400000
