def r = { new Random(42) }
println r().ints(3).toArray()
println r().ints().limit(3).toArray()
println r().ints(5, 0, 10).toArray()
println r().ints(0, 8).limit(5).toArray()
println r().ints(3, Integer.MIN_VALUE, Integer.MAX_VALUE).toArray()
println r().longs(3).toArray()
println r().longs(4, 0, 10).toArray()
println r().longs(4, 0, 16).toArray()
println r().longs(-5, Long.MAX_VALUE).limit(2).toArray()
println r().longs(Long.MIN_VALUE, Long.MAX_VALUE).limit(2).toArray()
println r().doubles(2).toArray()
println r().doubles(1.5d, 2.5d).limit(2).toArray()
println r().doubles(2, -1d, 1d).toArray()
def q = r()
println([q.nextInt(5, 10), q.nextInt(0, 8), q.nextInt(-5, 100), q.nextInt(-2000000000, 2000000000), q.nextInt(3)])
println([q.nextLong(100), q.nextLong(64), q.nextLong(-5L, 5L), q.nextLong(Long.MIN_VALUE, Long.MAX_VALUE)])
println([q.nextDouble(3d), q.nextDouble(1d, 2d), q.nextFloat(3f), q.nextFloat(1f, 2f)])
println r().nextGaussian()
println q.ints(3).sum()
def fails = { c -> try { println c() } catch (e) { println "${e.class.name}: $e.message" } }
fails { q.ints(-1L) }
fails { q.ints(5, 5) }
fails { q.ints(3L, 5, 5) }
fails { q.longs(5L, 5L) }
fails { q.doubles(5d, 5d) }
fails { q.doubles(-1L) }
fails { q.nextLong(0) }
fails { q.nextLong(5L, 5L) }
fails { q.nextDouble(0d) }
fails { q.nextDouble(Double.NaN) }
fails { q.nextDouble(1d, 1d) }
fails { q.nextDouble(1d, Double.POSITIVE_INFINITY) }
fails { q.nextFloat(0f) }
fails { q.nextFloat(2f, 1f) }
fails { q.nextInt(5, 5) }
fails { q.nextInt(0) }
fails { new java.security.SecureRandom().ints(4, 0, 3).count() }
fails { java.util.concurrent.ThreadLocalRandom.current().nextLong(3) < 3 }
def h = 0
for (seed in 0..2000) { def one = new Random(seed); for (i in 0..5) h = (h * 31 + Double.doubleToLongBits(one.nextGaussian())) % 1000000007 }
println h
// expect: [-1170105035, 234785527, -1360544799]
// expect: [-1170105035, 234785527, -1360544799]
// expect: [0, 3, 8, 4, 0]
// expect: [5, 7, 1, 0, 4]
// expect: [-1170105035, 234785527, -1360544799]
// expect: [-5025562857975149833, -5843495416241995736, 5694868678511409995]
// expect: [1, 0, 7, 8]
// expect: [7, 8, 11, 13]
// expect: [5694868678511409995, 5111195811822994797]
// expect: [-5025562857975149833, -5843495416241995736]
// expect: [0.7275636800328681, 0.6832234717598454]
// expect: [2.227563680032868, 2.1832234717598453]
// expect: [0.4551273600657362, 0.36644694351969087]
// expect: [5, 7, 43, 205897768, 0]
// expect: [53, 62, -3, 8324226458996739737]
// expect: [1.1449292723423867, 1.6904257605024213, 2.2862704, 1.7829018]
// expect: 1.1419053154730547
// expect: 298348355
// expect: java.lang.IllegalArgumentException: size must be non-negative
// expect: java.lang.IllegalArgumentException: bound must be greater than origin
// expect: java.lang.IllegalArgumentException: bound must be greater than origin
// expect: java.lang.IllegalArgumentException: bound must be greater than origin
// expect: java.lang.IllegalArgumentException: bound must be greater than origin
// expect: java.lang.IllegalArgumentException: size must be non-negative
// expect: java.lang.IllegalArgumentException: bound must be positive
// expect: java.lang.IllegalArgumentException: bound must be greater than origin
// expect: java.lang.IllegalArgumentException: bound must be finite and positive
// expect: java.lang.IllegalArgumentException: bound must be finite and positive
// expect: java.lang.IllegalArgumentException: bound must be greater than origin
// expect: java.lang.IllegalArgumentException: bound must be greater than origin
// expect: java.lang.IllegalArgumentException: bound must be finite and positive
// expect: java.lang.IllegalArgumentException: bound must be greater than origin
// expect: java.lang.IllegalArgumentException: bound must be greater than origin
// expect: java.lang.IllegalArgumentException: bound must be positive
// expect: 4
// expect: true
// expect: -914522280
