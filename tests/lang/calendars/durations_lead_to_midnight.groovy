// From now by days and more leads to a midnight; by hours it keeps the time.
import groovy.time.TimeCategory
def midnight = { it == it.clone().clearTime() }
use(TimeCategory) {
    println([2.days.from.now, 1.week.ago, 1.month.from.now, 1.year.ago].collect(midnight))
    println 26.hours.from.now.time - new Date().time > 25 * 3600000
    println((1.month + 2.hours).ago == (1.month + 2.hours).ago.clone().clearTime())
}
// expect: [true, true, true, true]
// expect: true
// expect: true
