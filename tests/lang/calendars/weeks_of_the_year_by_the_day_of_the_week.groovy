// Where the week belongs to another year, getWeeksInWeekYear() goes there by the day of the week, which must have been computed.
for (args in [[2019, 11, 31], [2019, 10, 30], [2021, 0, 1]])
    for (touch in [{ it }, { it.clearTime(); it }, { it.time; it }]) {
        try {
            println touch(new GregorianCalendar(*args)).weeksInWeekYear
        } catch (e) {
            println e
        }
    }
// expect: java.lang.IllegalArgumentException: invalid dayOfWeek: 0
// expect: java.lang.IllegalArgumentException: invalid dayOfWeek: 0
// expect: 52
// expect: 52
// expect: 52
// expect: 52
// expect: 52
// expect: 52
// expect: 52
