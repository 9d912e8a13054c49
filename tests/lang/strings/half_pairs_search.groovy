// A search compares UTF-16 units: half a surrogate pair is found within a pair.
def s = 'x😀y'
def hi = s[1], lo = s[2]
println s.indexOf(hi)
println s.indexOf(lo)
println s.contains(lo + 'y')
println s.contains('x' + hi)
println s.startsWith('x' + hi)
println s.endsWith(lo + 'y')
println s.lastIndexOf(lo)
println s.lastIndexOf('x' + hi)
println s.count(lo)
println s.count(lo+'y')
println s.replace(lo, 'q').size()
println s.replace(hi, 'q').inspect()
println s.replace(lo+'y', 'q').inspect()
println s.minus(lo + 'y').size()
println s - (lo+'y')
println s.tokenize(lo)
println s.split(lo)
println s.split(hi).toList()
println s.replaceAll(lo, 'q')
println s.replaceFirst(hi, 'q')
println s.indexOf('x' + hi)
println s.indexOf(lo + 'y')
println s.indexOf((lo as char) as int)
println s.startsWith(hi)
println s.startsWith(lo, 2)
println s.regionMatches(2, lo, 0, 1)
println (hi in s.toList())
println s.toList().indexOf(lo)
println new StringBuilder(s).indexOf(lo)
println new StringBuilder(s).indexOf('x' + hi)
println s.matches('.' * 3)
println s.tr(hi, 'q')
println s.compareTo('x' + hi)
println s <=> ('x' + hi)
println(((hi + lo) == "😀"))
println((hi + lo).size())
println s.equals('x' + hi + lo + 'y')
println s.hashCode() == ('x' + hi + lo + 'y').hashCode()
println s.substring(1).startsWith(hi)
println s.contains(hi)
println s.split("(?<=x)").toList()
println s.find(lo)
println s.indexOf(hi, 1)
println s.lastIndexOf(lo, 2)
println s.lastIndexOf(lo + 'y', 2)
println s.replace(hi as char, 'q' as char).inspect()
println s.concat(hi) + lo
println((s.concat(hi) + lo)) 
println "$hi$lo" == '😀'
println "${hi}${lo}".toString().size()
println new StringBuilder().append(hi).append(lo).toString() == '😀'
println new StringBuilder().append(hi as char).append(lo as char).toString() == '😀'
println(([hi, lo].join('') == '😀'))
println(([hi, lo].join('').size()))
println((([hi, lo] as char[]).toString().size() ))
println new String([hi, lo] as char[]) == '😀'
println (new String([hi, lo] as char[]).hashCode() == '😀'.hashCode())
println s.replace('x', '').replace('y', '') == '😀'
println([("a" <=> "ä"), (hi <=> "😀"), ("😀" <=> hi + "z")])
// expect: 1
// expect: 2
// expect: true
// expect: true
// expect: true
// expect: true
// expect: 2
// expect: 0
// expect: 1
// expect: 1
// expect: 4
// expect: 'xq?y'
// expect: 'x?q'
// expect: 2
// expect: x?
// expect: [x😀y]
// expect: [x😀y]
// expect: [x😀y]
// expect: x😀y
// expect: x😀y
// expect: 0
// expect: 2
// expect: 2
// expect: false
// expect: true
// expect: true
// expect: true
// expect: 2
// expect: 2
// expect: 0
// expect: true
// expect: xq?y
// expect: 2
// expect: 1
// expect: true
// expect: 2
// expect: true
// expect: true
// expect: true
// expect: true
// expect: [x, 😀y]
// expect: null
// expect: 1
// expect: 2
// expect: 2
// expect: 'xq?y'
// expect: x😀y😀
// expect: x😀y😀
// expect: true
// expect: 2
// expect: true
// expect: true
// expect: true
// expect: 2
// expect: 2
// expect: true
// expect: true
// expect: true
// expect: [-1, -1, 1]
