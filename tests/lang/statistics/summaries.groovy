def s = new IntSummaryStatistics()
[3, 1, 2].each { s.accept(it) }
println s  // expect: IntSummaryStatistics{count=3, sum=6, min=1, average=2.000000, max=3}
println s.average  // expect: 2.0
println s.max - s.min  // expect: 2
println new DoubleSummaryStatistics()  // expect: DoubleSummaryStatistics{count=0, sum=0.000000, min=Infinity, average=0.000000, max=-Infinity}
println new LongSummaryStatistics().count  // expect: 0
