# A branch of parallel has room for recursion and for deeply nested sources and data; without end, it is an error.
[ "${TIME_FACTOR:-1}" = 1 ] || { echo "sanitizers need several times the stack"; exit 77; }
cat >branches.groovy <<'END'
int deep(int n) { n == 0 ? 0 : 1 + deep(n - 1) }
int endless(int n) { endless(n + 1) + 1 }
parallel a: { println deep(3000) },
         b: { try { endless(0) } catch (StackOverflowError e) { println 'caught' } },
         c: { def list = []; for (int i = 0; i < 2000; i++) list = [list]; println list.toString().size() },
         d: { println([3, 1, 2].sort { x, y -> deep(1000); x <=> y }) },
         e: { println evaluate('(' * 900 + '1' + ')' * 900); println evaluate('1' + ' + 1' * 3900) }
END
sluice run --no-record --quiet branches.groovy | sort
#> 1
#> 3000
#> 3901
#> 4002
#> [1, 2, 3]
#> caught
