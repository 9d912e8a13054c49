// What a class of its own draws by next(bits), nextInt() and their like is what all other methods of a Random are made of.
class R extends Random { int n = 0; protected int next(int bits) { n++; 7 } }
class S extends Random { int seen = 0; S() { super(5) }; protected int next(int bits) { seen += bits; super.next(bits) } }
class D extends Random { double nextDouble() { 0.25d } ; int nextInt() { 11 } ; long nextLong() { 5L } }
class I extends Random { int nextInt(int b) { b - 1 } }
class T extends Random { protected int next(int bits) { throw new IllegalStateException("no " + bits) } }
class L extends Random { void setSeed(long s) { super.setSeed(s); } ; L() { super(3) } }
def f = { n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}: $e.message" } }
for (k in [R, S, D, I, T, L]) {
  def m = k.newInstance()
  if (k in [D, I]) m.setSeed(9)
  f("$k.simpleName int") { m.nextInt() }
  f("$k.simpleName int 10") { m.nextInt(10) }
  f("$k.simpleName int 5 10") { m.nextInt(5, 10) }
  f("$k.simpleName int 16") { m.nextInt(16) }
  f("$k.simpleName long") { m.nextLong() }
  f("$k.simpleName long 10") { m.nextLong(10) }
  f("$k.simpleName double") { m.nextDouble() }
  f("$k.simpleName double 2") { m.nextDouble(2d) }
  f("$k.simpleName float") { m.nextFloat() }
  f("$k.simpleName boolean") { m.nextBoolean() }
  if (k != R) f("$k.simpleName gaussian") { m.nextGaussian() }
  f("$k.simpleName bytes") { def b = new byte[5]; m.nextBytes(b); b as List }
  f("$k.simpleName ints") { m.ints(3).toArray() as List }
  f("$k.simpleName ints") { m.ints(3, 5, 10).toArray() as List }
  f("$k.simpleName longs") { m.longs(3).toArray() as List }
  f("$k.simpleName doubles") { m.doubles(3).toArray() as List }
  f("$k.simpleName doubles") { m.doubles(2, 1d, 2d).toArray() as List }
  f("$k.simpleName shuffle") { def l = [1, 2, 3, 4, 5]; Collections.shuffle(l, m); l }
}
println(new R().with { nextInt(); n })
println(new S().with { nextLong(); seen })
f('next') { new Random(4).next(8) }
f('anonymous') { new Random(4) { int next(int b) { 3 } }.nextInt(100) }
// expect: R int 7
// expect: R int 10 7
// expect: R int 5 10 8
// expect: R int 16 0
// expect: R long 30064771079
// expect: R long 10 9
// expect: R double 1.0430812913408971E-7
// expect: R double 2 2.0861625826817942E-7
// expect: R float 4.172325E-7
// expect: R boolean true
// expect: R bytes [7, 0, 0, 0, 7]
// expect: R ints [7, 7, 7]
// expect: R ints [8, 8, 8]
// expect: R longs [30064771079, 30064771079, 30064771079]
// expect: R doubles [1.0430812913408971E-7, 1.0430812913408971E-7, 1.0430812913408971E-7]
// expect: R doubles [1.0000001043081292, 1.0000001043081292]
// expect: R shuffle [5, 4, 2, 1, 3]
// expect: S int -1157408321
// expect: S int 10 2
// expect: S int 5 10 9
// expect: S int 16 9
// expect: S long 9018696937790626762
// expect: S long 10 7
// expect: S double 0.4485983912283127
// expect: S double 2 1.3954246864490598
// expect: S float 0.2777673
// expect: S boolean false
// expect: S gaussian 0.7028510777925511
// expect: S bytes [-125, 64, -96, -21, 98]
// expect: S ints [-489386680, 1366102330, 953489617]
// expect: S ints [6, 6, 7]
// expect: S longs [8106709369075775854, 7247291005937802624, -97177574995951143]
// expect: S doubles [0.8815007984632135, 0.2831489393823492, 0.24782537013522343]
// expect: S doubles [1.593564279221348, 1.5118487849556497]
// expect: S shuffle [2, 4, 5, 3, 1]
// expect: D int 11
// expect: D int 10 9
// expect: D int 5 10 5
// expect: D int 16 4
// expect: D long 5
// expect: D long 10 2
// expect: D double 0.25
// expect: D double 2 0.5
// expect: D float 0.766436
// expect: D boolean true
// expect: D gaussian -0.8325546111576977
// expect: D bytes [11, 0, 0, 0, 11]
// expect: D ints [11, 11, 11]
// expect: D ints [5, 5, 5]
// expect: D longs [5, 5, 5]
// expect: D doubles [0.25, 0.25, 0.25]
// expect: D doubles [1.25, 1.25]
// expect: D shuffle [1, 2, 3, 4, 5]
// expect: I int -1158947317
// expect: I int 10 9
// expect: I int 5 10 6
// expect: I int 16 15
// expect: I long -4308495580483403729
// expect: I long 10 3
// expect: I double 0.5909573732875627
// expect: I double 2 1.8588817758673317
// expect: I float 0.38930744
// expect: I boolean false
// expect: I gaussian 1.7913912266994885
// expect: I bytes [-10, 114, -59, 125, -96]
// expect: I ints [-413408418, -103199607, 1610343183]
// expect: I ints [6, 6, 7]
// expect: I longs [8738224358062548684, 6870444966630522985, -6091377354644402381]
// expect: I doubles [0.21892810980360455, 0.10310888823300701, 0.40955098819485214]
// expect: I doubles [1.1174487247517142, 1.0473658606377834]
// expect: I shuffle [1, 2, 3, 4, 5]
// expect: T int java.lang.IllegalStateException: no 32
// expect: T int 10 java.lang.IllegalStateException: no 31
// expect: T int 5 10 java.lang.IllegalStateException: no 32
// expect: T int 16 java.lang.IllegalStateException: no 31
// expect: T long java.lang.IllegalStateException: no 32
// expect: T long 10 java.lang.IllegalStateException: no 32
// expect: T double java.lang.IllegalStateException: no 26
// expect: T double 2 java.lang.IllegalStateException: no 26
// expect: T float java.lang.IllegalStateException: no 24
// expect: T boolean java.lang.IllegalStateException: no 1
// expect: T gaussian java.lang.IllegalStateException: no 26
// expect: T bytes java.lang.IllegalStateException: no 32
// expect: T ints java.lang.IllegalStateException: no 32
// expect: T ints java.lang.IllegalStateException: no 32
// expect: T longs java.lang.IllegalStateException: no 32
// expect: T doubles java.lang.IllegalStateException: no 26
// expect: T doubles java.lang.IllegalStateException: no 26
// expect: T shuffle java.lang.IllegalStateException: no 31
// expect: L int -1155099828
// expect: L int 10 0
// expect: L int 5 10 5
// expect: L int 16 12
// expect: L long 1238145679872042884
// expect: L long 10 0
// expect: L double 0.22733466107144407
// expect: L double 2 1.3206392333750765
// expect: L float 0.8066735
// expect: L boolean false
// expect: L gaussian 0.034420660587168625
// expect: L bytes [-99, 97, -113, 40, 103]
// expect: L ints [-1936649451, 1990579537, 401776384]
// expect: L ints [7, 6, 9]
// expect: L longs [7615957582929878151, 5284947443410977522, 3121888310419676293]
// expect: L doubles [0.4874576197510474, 0.9431689547993323, 0.8906096714824934]
// expect: L doubles [1.5357579968781105, 1.5716705527329733]
// expect: L shuffle [4, 3, 1, 2, 5]
// expect: 1
// expect: 64
// expect: next 187
// expect: anonymous 3
