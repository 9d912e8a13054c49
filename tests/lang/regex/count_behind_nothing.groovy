// A count may stand where nothing is to be repeated.
println(['a' ==~ /{2}a/, '' ==~ /({2})/, 'aa' ==~ /a{2}{3}/, 'ab'.replaceAll('{1,2}b', '-')])
for (p in ['{', '{x', '{1', '{1, 3}', '{3,1}', 'a{2147483648}']) {
    try { ~p } catch (java.util.regex.PatternSyntaxException e) { println e.message.readLines()[0] }
}
// expect: [true, true, true, a-]
// expect: Illegal repetition near index 1
// expect: Illegal repetition near index 1
// expect: Unclosed counted closure near index 2
// expect: Unclosed counted closure near index 3
// expect: Illegal repetition range near index 4
// expect: Illegal repetition range near index 11
