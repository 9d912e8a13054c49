# Regular expressions that backtrack without end are ended by an error that the script can catch.
cat >regex.groovy <<'END'
def hard = 'a' * 60 + '!', long_ = 'a' * 100000 + '!'
def ends(Closure body) { try { println body() } catch (StackOverflowError e) { println 'ended' } }
ends { hard ==~ /(a+)+$/ }
ends { hard ==~ /(a|aa)+$/ }
ends { long_ =~ /^(a|a)*$/ ? 1 : 0 }
ends { long_.replaceAll(/(a+)+$/, 'b') }
ends { long_.split(/(a+)+$/).size() }
ends { switch (long_) { case ~/(a+)+$/: return 1; default: return 2 } }
ends { ('ab' * 100000) ==~ /(ab|cd)*/ }
END
sluice run --no-record --quiet regex.groovy
#> ended
#> ended
#> ended
#> ended
#> ended
#> ended
#> true
