# A loop that makes garbage stays within its memory: here a gigabyte of it within a limit of 300 MB.
(ulimit -v 300000; sluice help) >/dev/null 2>&1 || { echo 'this build does not fit in 300 MB'; exit 77; }
cat >garbage.groovy <<'END'
def last
for (int i = 0; i < 3000000; i++) { last = [i, "v$i", [a: i]] }
println last
def text = 'x' * 1000000
for (int i = 0; i < 1000; i++) { last = text + i }
println last.size()
END
(ulimit -v 300000; sluice run --no-record --quiet garbage.groovy)
#> [2999999, v2999999, [a:2999999]]
#> 1000003
