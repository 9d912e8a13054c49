import groovy.time.*
import java.time.*
def f = { n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}: $e.message" } }
def g = { n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}" } }
def o = OffsetDateTime.of(2020, 1, 1, 1, 1, 0, 0, ZoneOffset.UTC)
f('similar') { o.atZoneSimilarLocal(null) }
f('same') { o.withOffsetSameLocal(null) }
for (a in [new TimeDuration(1, 2, 3, 4), new groovy.time.Duration(1, 2, 3, 4, 5), new DatumDependentDuration(1, 2, 3, 4, 5, 6, 7), new TimeDatumDependentDuration(1, 2, 3, 4, 5, 6, 7)]) {
  g("$a plus") { a.plus((groovy.time.Duration) null) }
  g("$a minus") { a.minus((groovy.time.Duration) null) }
  g("$a plus") { a.plus((DatumDependentDuration) null) }
  g("$a minus") { a.minus((DatumDependentDuration) null) }
}
// expect: similar java.lang.NullPointerException: zone
// expect: same java.lang.NullPointerException: offset
// expect: 1 hours, 2 minutes, 3.004 seconds plus java.lang.NullPointerException
// expect: 1 hours, 2 minutes, 3.004 seconds minus java.lang.NullPointerException
// expect: 1 hours, 2 minutes, 3.004 seconds plus java.lang.NullPointerException
// expect: 1 hours, 2 minutes, 3.004 seconds minus java.lang.NullPointerException
// expect: 1 days, 2 hours, 3 minutes, 4.005 seconds plus java.lang.NullPointerException
// expect: 1 days, 2 hours, 3 minutes, 4.005 seconds minus java.lang.NullPointerException
// expect: 1 days, 2 hours, 3 minutes, 4.005 seconds plus java.lang.NullPointerException
// expect: 1 days, 2 hours, 3 minutes, 4.005 seconds minus java.lang.NullPointerException
// expect: 1 years, 2 months, 3 days, 4 hours, 5 minutes, 6.007 seconds plus java.lang.NullPointerException
// expect: 1 years, 2 months, 3 days, 4 hours, 5 minutes, 6.007 seconds minus java.lang.NullPointerException
// expect: 1 years, 2 months, 3 days, 4 hours, 5 minutes, 6.007 seconds plus java.lang.NullPointerException
// expect: 1 years, 2 months, 3 days, 4 hours, 5 minutes, 6.007 seconds minus java.lang.NullPointerException
// expect: 1 years, 2 months, 3 days, 4 hours, 5 minutes, 6.007 seconds plus java.lang.NullPointerException
// expect: 1 years, 2 months, 3 days, 4 hours, 5 minutes, 6.007 seconds minus java.lang.NullPointerException
// expect: 1 years, 2 months, 3 days, 4 hours, 5 minutes, 6.007 seconds plus java.lang.NullPointerException
// expect: 1 years, 2 months, 3 days, 4 hours, 5 minutes, 6.007 seconds minus java.lang.NullPointerException
