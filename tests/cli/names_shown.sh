# Names may hold anything; what the terminal is shown of them orders it nothing.
folder=$(printf 'pro\nject\033[31m')
mkdir "$folder"
cd "$folder"
cat >Pipelinefile <<'G'
parallel("b\u0007r": { stage("a\nb\u001b[31mred\u009b1m") { println env.STAGE_NAME.length() } }, failFast: true)
node('') { dir('in') { } }
stage("never\tthere") { error 'no' }
G
sluice run --plain >out 2>&1
(here=$PWD && cd / && sluice run --plain "$here/Pipelinefile") >>out
sluice show >>out
sluice log >>out
sluice plan >>out
grep -c "$(printf '\033')" out
#> 0
tr -d '\n\303\200-\277' <out | tr -dc '\000-\037\177' | wc -c
#> 0
sluice log
#> *Pipelinefile, run 2
#> [b�r] == a b�[31mred�1m
#> [b�r] 14
#> Running in *
#> == never there
#> == never there: FAILURE after *
#> ...
sluice show | head -n 4
#> pro ject�[31m, run 2 *
#> ...
GITHUB_ACTIONS=true sluice run --plain --no-record | grep '::group::never'
#> ::group::never there
