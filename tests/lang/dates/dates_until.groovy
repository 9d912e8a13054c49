import java.time.*
def f = { c -> try { println c() } catch (Throwable e) { println "${e.class.name}: $e.message" } }
def first = LocalDate.of(2020, 1, 31)
f { LocalDate.MIN.datesUntil(LocalDate.MAX).limit(2).toList() }
f { first.datesUntil(LocalDate.MAX, Period.of(100000000, 0, 0)).count() }
f { first.datesUntil(LocalDate.MIN, Period.ofYears(-100000000)).count() }
f { LocalDate.MAX.minusDays(2).datesUntil(LocalDate.MAX).toList() }
f { first.datesUntil(LocalDate.of(2020, 6, 1), Period.ofMonths(1)).toList() }
f { first.datesUntil(LocalDate.of(2020, 8, 1), Period.of(0, 1, 1)).toList() }
f { first.datesUntil(LocalDate.of(2019, 8, 1), Period.of(0, -1, -1)).toList() }
f { first.datesUntil(first, Period.ofDays(-1)).toList() }
f { first.datesUntil(first).toList() }
f { first.datesUntil(LocalDate.of(2020, 2, 5)).map { it.dayOfMonth }.toList() }
f { first.datesUntil(first, Period.ZERO) }
f { first.datesUntil(LocalDate.of(2020, 1, 1)) }
f { first.datesUntil(first, Period.of(0, 1, -1)) }
// expect: [-999999999-01-01, -999999999-01-02]
// expect: 10
// expect: 11
// expect: [+999999999-12-29, +999999999-12-30]
// expect: [2020-01-31, 2020-02-29, 2020-03-31, 2020-04-30, 2020-05-31]
// expect: [2020-01-31, 2020-03-01, 2020-04-02, 2020-05-03, 2020-06-04, 2020-07-05]
// expect: [2020-01-31, 2019-12-30, 2019-11-28, 2019-10-28, 2019-09-26, 2019-08-26]
// expect: []
// expect: []
// expect: [31, 1, 2, 3, 4]
// expect: java.lang.IllegalArgumentException: step is zero
// expect: java.lang.IllegalArgumentException: 2020-01-01 < 2020-01-31
// expect: java.lang.IllegalArgumentException: period months and days are of opposite sign
