def show = { Closure c -> try { println c().inspect() } catch (NullPointerException e) { println "NullPointerException" } catch (Throwable e) { println "${e.class.simpleName} ${(e.message ?: "-").readLines()[0]}" } }
show { ((-1 as byte)) >>> 123456789012L }  // expect: 17592186044415
show { ((-1 as byte)) >>> 2L }  // expect: 4611686018427387903
show { ((-1 as byte)) >> 2L }  // expect: -1
show { ((-1 as byte)) << 33L }  // expect: -8589934592
show { 5 >>> 33L }  // expect: 0
show { 5 >> 33L }  // expect: 0
show { -5 >>> 2L }  // expect: 1073741822
show { (-5 as short) >>> 2L }  // expect: 4611686018427387902
show { -5 >>> 2 }  // expect: 1073741822
show { -5L >>> 2 }  // expect: 4611686018427387902
show { 5 << 33L }  // expect: 42949672960
show { 5 << 33 }  // expect: 10
show { def x = 5; def y = 33L; [x << y, x >> y, x >>> y, -x >>> y] }  // expect: [10, 2, 2, 2147483645]
show { def x = 5 as byte; def y = 33L; [x << y, x >> y, x >>> y] }  // expect: [10, 2, 2]
show { int x = -5; long y = 33L; [x << y, x >> y, x >>> y] }  // expect: [-42949672960, -1, 2147483647]
show { 2 ?: ((-5L) >>> 0L) }  // expect: 2
show { 2 ?: 3L }  // expect: 2
show { 2 ?: (5L >> 1) }  // expect: 2
show { 2 ?: (5L << 1) }  // expect: 2
show { 2 ?: (5L + 1) }  // expect: 2
show { 2 ?: (-5L) }  // expect: 2
show { 2 ?: (5L & 1) }  // expect: 2
show { true ? 2 : (5L >>> 1) }  // expect: 2
show { 0G.isProbablePrime(1) }  // expect: false
show { 0G.isProbablePrime(0) }  // expect: true
show { 0G.isProbablePrime(-5) }  // expect: true
show { 1G.isProbablePrime(1) }  // expect: false
show { 1G.isProbablePrime(10) }  // expect: false
show { 2G.isProbablePrime(10) }  // expect: true
show { 4G.isProbablePrime(0) }  // expect: true
show { 4G.isProbablePrime(1) }  // expect: false
show { -7G.isProbablePrime(10) }  // expect: MissingMethodException No signature of method: java.lang.Boolean.negative() is applicable for argument types: () values: []
show { new Stack().forEach(null) }  // expect: NullPointerException
show { [].forEach(null) }  // expect: NullPointerException
show { ([] as Set).forEach(null) }  // expect: NullPointerException
show { [:].forEach(null) }  // expect: NullPointerException
show { (1..2).forEach(null) }  // expect: NullPointerException
show { Math.copySign(1.5, 2G) }  // expect: 1.5
show { Math.copySign(1.5d, 2) }  // expect: 1.5
show { Arrays.asList('p', 'q').addAll(-17, ['b']) }  // expect: IndexOutOfBoundsException Index: -17, Size: 2
show { Arrays.asList('p', 'q').addAll(1, ['b']) }  // expect: UnsupportedOperationException -
show { Arrays.asList('p', 'q').addAll(1, []) }  // expect: false
show { Arrays.asList('p', 'q').addAll([]) }  // expect: false
show { Arrays.asList('p', 'q').add(7, 1) }  // expect: UnsupportedOperationException -
show { Arrays.asList('p', 'q').remove(7) }  // expect: UnsupportedOperationException -
show { Arrays.asList('p', 'q').remove('z') }  // expect: false
show { Arrays.asList('p', 'q').remove('p') }  // expect: UnsupportedOperationException remove
show { Arrays.asList('p', 'q').clear() }  // expect: UnsupportedOperationException -
show { Arrays.asList('p', 'q').removeAll(['z']) }  // expect: false
show { Arrays.asList('p', 'q').retainAll(['p', 'q']) }  // expect: false
show { Arrays.asList('p', 'q').removeIf { false } }  // expect: false
show { Arrays.asList('p', 'q').removeIf { true } }  // expect: UnsupportedOperationException remove
show { def m = 'x1y22' =~ /\d+/; m.replaceFirst('a'); [m.toString(), m.find(), m.start()] }  // expect: ['java.util.regex.Matcher[pattern=\\d+ region=0,5 lastmatch=1]', true, 3]
show { def m = 'x1y22' =~ /\d+/; m.replaceAll('a'); [m.toString(), m.find()] }  // expect: ['java.util.regex.Matcher[pattern=\\d+ region=0,5 lastmatch=]', false]
show { def m = 'xy' =~ /\d+/; m.replaceFirst('a'); [m.toString(), m.find()] }  // expect: ['java.util.regex.Matcher[pattern=\\d+ region=0,2 lastmatch=]', false]
show { BigDecimal.isAssignableFrom(null) }  // expect: NullPointerException
show { Collections.replaceAll(('e'..'a'), null, 1) }  // expect: false
show { Collections.addAll((0..0), ([] as Object[])) }  // expect: false
show { Collections.addAll((0..0), 1) }  // expect: UnsupportedOperationException -
show { Collections.swap([1, 2], -4, 1) }  // expect: IndexOutOfBoundsException Index -4 out of bounds for length 2
show { Collections.swap([1, 2], 0, 5) }  // expect: IndexOutOfBoundsException Index 5 out of bounds for length 2
show { Collections.swap(1..3, 0, 1) }  // expect: UnsupportedOperationException -
show { Collections.copy([1], 1..1) }  // expect: null
show { Collections.copy(1..3, [1]) }  // expect: UnsupportedOperationException -
show { Collections.reverse(1..1) }  // expect: null
show { Collections.reverse(1..2) }  // expect: UnsupportedOperationException -
show { Collections.sort(1..2) }  // expect: UnsupportedOperationException -
show { Collections.sort([].asImmutable()) }  // expect: UnsupportedOperationException -
show { Collections.sort([1, 2].asImmutable()) }  // expect: UnsupportedOperationException -
show { Collections.shuffle([1].asImmutable()) }  // expect: null
show { Optional.of([1: 2]).toString() }  // expect: 'Optional[{1=2}]'
show { Integer.parseUnsignedInt('a=1;b=2', 5) }  // expect: NumberFormatException For input string: "a=1;b=2" under radix 5
show { Integer.parseUnsignedInt('-1') }  // expect: NumberFormatException Illegal leading minus sign on unsigned string -1.
show { Integer.parseUnsignedInt('4294967296') }  // expect: NumberFormatException String value 4294967296 exceeds range of unsigned int.
show { String.format('%c', -4) }  // expect: IllegalFormatCodePointException Code point = 0xfffffffc
show { String.format('%c', 0x110000) }  // expect: IllegalFormatCodePointException Code point = 0x110000
show { String.format('%c', 1L) }  // expect: IllegalFormatConversionException c != java.lang.Long
show { String.format('%c', 65 as byte) }  // expect: 'A'
show { (0..<0).removeAll([1]) }  // expect: UnsupportedOperationException cannot remove from Empty Ranges
show { (0..<0).remove(1) }  // expect: UnsupportedOperationException cannot remove from Empty Ranges
show { (0..<0).retainAll([1]) }  // expect: UnsupportedOperationException cannot retainAll in Empty Ranges
show { (1..2).removeAll([5]) }  // expect: false
show { (1..2).removeAll([1]) }  // expect: UnsupportedOperationException -
show { (1..2).retainAll([1, 2]) }  // expect: false
show { -5 >>> 2L }  // expect: 1073741822
show { -5 << 33L }  // expect: -10
show { 5 << 33L }  // expect: 42949672960
show { 2 ?: (-5L + 1) }  // expect: 2
show { 2 ?: (5L + 1) }  // expect: 2
show { 2 ?: -5L }  // expect: 2
show { true ? 2 : -5L }  // expect: 2
show { 2 ?: (-5L >> 1) }  // expect: 2
show { 2 ?: ((-5L) >>> 0L) }  // expect: 2
show { true ? 2 : (5L >>> 1) }  // expect: 2
show { true ? 2 : (5L >> 1) }  // expect: 2
show { true ? 2 : (5 >> 1L) }  // expect: 2
show { int x = 5; true ? x : (5L << 1) }  // expect: 5
show { (-5) >> 33L }  // expect: -3
show { int x = -5; x >>> 2L }  // expect: 4611686018427387902
