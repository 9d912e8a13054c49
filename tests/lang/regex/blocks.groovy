// Unicode's blocks by name, in any of the ways in which Java writes them.
println 'ae\u0301'.replaceAll('\\p{InCombiningDiacriticalMarks}+', '').size()
println 'ae\u0301'.replaceAll('\\p{InCOMBINING_DIACRITICAL_MARKS}+', '').size()
println 'aβc'.replaceAll(/[\p{InGreek}a]/, '_')
println 'aβc'.replaceAll(/\P{InGreek}/, '_')
println 'aβc'.replaceAll(/[^\p{InBasicLatin}]/, '_')
println 'aβc'.replaceAll(/\p{block=Greek}/, '_')
// expect: 2
// expect: 2
// expect: __c
// expect: _β_
// expect: a_c
// expect: a_c
