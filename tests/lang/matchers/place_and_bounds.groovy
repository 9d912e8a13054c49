def show = { Closure c -> try { println c().inspect() } catch (NullPointerException e) { println "NullPointerException" } catch (Throwable e) { println "${e.class.simpleName} ${(e.message ?: "-").readLines()[0]}" } }
show { def m = 'abcab' =~ /a(b)(c)?/; [m.find(), m.hitEnd(), m.requireEnd(), m.start(), m.end(1), m.find(), m.hitEnd(), m.end(2), m.find(), m.hitEnd()] }  // expect: [true, false, false, 0, 2, true, true, -1, false, true]
show { def m = 'x1y22' =~ /\d+/; [m.find(), m.matches(), m.hitEnd(), m.find(), m.group(), m.hitEnd(), m.find(), m.find(), m.lookingAt()] }  // expect: [true, false, false, true, '22', true, false, false, false]
show { def m = '' =~ /a/; [m.find(), m.hitEnd(), m.matches(), m.hitEnd()] }  // expect: [false, true, false, true]
show { def m = '' =~ /a*/; [m.find(), m.find(), m.start(), m.group(), m.end(), m.toString(), m.end(0)] }  // expect: [true, false, 0, null, 0, 'java.util.regex.Matcher[pattern=a* region=0,0 lastmatch=]', -1]
show { def m = 'abc' =~ /b/; m.region(1, 3); [m.lookingAt(), m.regionStart(), m.regionEnd(), m.toString(), m.find(), m.toString(), m.start()] }  // expect: IllegalStateException No match available
show { def m = 'abcb' =~ /^b/; m.region(1, 3); [m.find(), m.useAnchoringBounds(false).is(m), m.region(1,3).find(), m.hasAnchoringBounds(), m.hasTransparentBounds()] }  // expect: [true, true, false, false, false]
show { def m = 'abcb' =~ /(?<=a)b/; m.region(1, 3); [m.find(), m.useTransparentBounds(true).is(m), m.region(1,3).find(), m.start()] }  // expect: [false, true, true, 1]
show { def m = 'abc' =~ /c$/; [m.find(), m.requireEnd(), m.hitEnd()] }  // expect: [true, true, true]
show { def m = 'a b' =~ /\bb\b/; [m.find(), m.requireEnd(), m.hitEnd()] }  // expect: [true, true, true]
show { def m = 'a b' =~ /x/; [m.matches(), m.hitEnd(), m.lookingAt(), m.hitEnd(), m.find(), m.hitEnd()] }  // expect: [false, false, false, false, false, true]
show { def m = 'ab' =~ /abc/; [m.matchesPartially(), m.hitEnd()] }  // expect: [true, true]
show { def m = 'abc' =~ /abc/; [m.matchesPartially(), m.hitEnd(), m.matches(), m.hitEnd()] }  // expect: [true, false, true, false]
show { def m = 'abc' =~ /^b/; [m.find(), m.hitEnd()] }  // expect: [false, false]
show { def m = 'x1y22' =~ /\d+/; m.replaceFirst({ '$0-' + it.start() }) }  // expect: 'x1-1y22'
show { def m = 'x1y22' =~ /\d+/; m.replaceAll({ null }) }  // expect: NullPointerException
show { def m = 'x1y22' =~ /\d+/; m.find(); m.usePattern(~/./); [m.group(), m.start(), m.find(), m.group()] }  // expect: [null, 1, true, 'y']
show { def m = 'x1y22' =~ /\d+/; m.find(); m.usePattern(null) }  // expect: IllegalArgumentException Pattern cannot be null
show { def m = 'x1y22' =~ /(?<d>\d)/; m.find(); [m.start('d'), m.group('d'), m.end('d')] }  // expect: [1, '1', 2]
show { def m = 'x1y22' =~ /(?<d>\d)/; m.find(); m.start('e') }  // expect: IllegalArgumentException No group with name <e>
show { def m = 'x1y22' =~ /(?<d>\d)/; m.start('e') }  // expect: IllegalStateException No match found
show { def m = 'x1y22' =~ /(?<d>\d)/; m.start(null) }  // expect: NullPointerException
show { def m = 'x1y22' =~ /(?<d>\d)/; m.group((String) null) }  // expect: NullPointerException
show { def m = 'x1y22' =~ /(?<d>\d)/; m.group(null) }  // expect: NullPointerException
show { def m = 'x1y22' =~ /(?<d>\d)/; m.start() }  // expect: IllegalStateException No match available
show { def m = 'x1y22' =~ /(?<d>\d)/; m.find(); m.start(7) }  // expect: IndexOutOfBoundsException No group 7
show { def m = 'x1y22' =~ /\d/; [m[0..1], m[1..<-1], m[-1..0], m[0..<0], m[0, 1..2], m[2..0], m[0..<-1]] }  // expect: [['1', '2'], [], ['1', '2', '2'], [], ['1', '2', '2'], ['1', '2', '2'], ['1']]
show { def m = 'x1y22' =~ /\d/; m[5..7] }  // expect: IndexOutOfBoundsException index is out of range -3..2 (index = 5)
show { def m = 'x1y22' =~ /\d/; m.region(3, 1) }  // expect: IndexOutOfBoundsException start > end
show { def m = 'x1y22' =~ /\d/; m.find(9) }  // expect: IndexOutOfBoundsException Illegal start index
show { def m = 'x1y22' =~ /\d/; m.find(4); [m.group(), m.find()] }  // expect: ['2', false]
show { def m = 'x1y22' =~ /\d/; m.appendReplacement(new StringBuffer(), 'x') }  // expect: IllegalStateException No match available
show { def m = 'x1y22' =~ /(\d)/; def b = new StringBuffer(); while (m.find()) m.appendReplacement(b, '<$1>'); m.appendTail(b); b }  // expect: x<1>y<2><2>
