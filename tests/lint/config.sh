# .sluice-lint beside the files or above them, its faults, and the options, which come after it.
mkdir -p ci/old vars src/org other
printf 'node { ehco "x" }\n' | tee ci/Jenkinsfile >ci/old/Jenkinsfile
printf 'def call() { ehco "x" }\n' >vars/deploy.groovy
printf 'node { deploy(); deployy() }\n' >other/release.groovy
printf 'class Tool { }\n' >src/org/Tool.groovy
sluice lint . 2>&1 | grep -c 'misspelt-step'
#> 3
cat >.sluice-lint <<'END'
# what this project wants
exclude ci/old/**   # kept for reference
severity misspelt-step=warning
include other/*.groovy
known ehcos
END
sluice lint . 2>&1 | grep -e misspelt -e files
#> ./ci/Jenkinsfile:1:8: warning: there is no step 'ehco' [misspelt-step]
#> ./vars/deploy.groovy:1:14: warning: there is no step 'ehco' [misspelt-step]
#> 4 files: 0 errors, 2 warnings
sluice lint --severity error . 2>&1; echo "exit $?"
#> 4 files: no errors
#> exit 0
sluice lint --fail-on warning . >/dev/null 2>&1; echo "exit $?"
#> exit 2
sluice lint --disable steps . 2>&1
#> 4 files: no errors
sluice lint --severity misspelt-step=error ci >/dev/null 2>&1; echo "exit $?"
#> exit 2
echo 'disable no-such' >>.sluice-lint
sluice lint . 2>&1; echo "exit $?"
#> */.sluice-lint:6:9: error: there is no rule 'no-such'; sluice lint --rules lists them [config]
#>   disable no-such
#>           ^~~~~~~
#> exit 2
echo 'forbid all' >mine
sluice lint --config mine . 2>&1 | head -n 1
#> mine:1:1: error: 'forbid' means nothing here [config]
sluice lint --enable shel . 2>&1 | head -n 1
#> */.sluice-lint:6:9: error: there is no rule 'no-such'; sluice lint --rules lists them [config]
sluice lint --config /dev/null --enable stule . 2>&1 | head -n 1
#> sluice lint: there is no rule 'stule'; sluice lint --rules lists them
sluice lint --config /dev/null --severity loud . 2>&1 | head -n 1
#> sluice lint: 'loud' is no level; they are: error warning info
sluice lint --config /dev/null --explain misspelt-stap 2>&1 | head -n 1
#> sluice lint: there is no rule 'misspelt-stap'; did you mean 'misspelt-step'?
echo 'node { ehco "x" }' | sluice lint --config /dev/null - 2>&1 | head -n 1
#> <stdin>:1:8: error: there is no step 'ehco' [misspelt-step]
