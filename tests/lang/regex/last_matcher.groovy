// ==~ and switch leave their matcher; =~ alone does not.
import java.util.regex.Matcher
println 'cheese' ==~ /ch(.*)/
println Matcher.lastMatcher.group(1)
'abc' =~ /b/
println Matcher.lastMatcher.group()
switch ('mousetrap') { case ~/(mouse)(trap)/: println Matcher.lastMatcher.group(2) }
println 'abc' ==~ /x/
println Matcher.lastMatcher.matches()
// expect: true
// expect: eese
// expect: cheese
// expect: trap
// expect: false
// expect: false
