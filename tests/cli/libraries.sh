# Shared libraries: from a folder, from beside the pipeline, from git at a version; their classes, variables and resources.
set -eu
export GIT_CONFIG_GLOBAL=/dev/null GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=A GIT_COMMITTER_EMAIL=a@b
mkdir -p acme/vars acme/src/com/acme acme/resources/com/acme app
cat >acme/vars/greet.groovy <<'E'
import com.acme.Names
import groovy.transform.Field

@Field int calls = 0

def call(String who) {
    calls++
    echo "hello ${Names.shorten(who)} (${calls})"
}

def call(Map args) { echo "map ${args}" }

def twice(Closure body) { body(); body() }

@NonCPS
def doubled(x) { x * 2 }
E
cat >acme/vars/isUnix.groovy <<'E'
def call() { 'in place of a step' }
E
cat >acme/vars/broken.groovy <<'E'
def call() {
    1.nope()
}
E
cat >acme/vars/unfinished.groovy <<'E'
def call() {
    def x = (
}
E
cat >acme/src/com/acme/Names.groovy <<'E'
package com.acme

class Names implements Serializable {
    static final String SEPARATOR = '-'
    def steps
    Names(steps) { this.steps = steps }
    static String shorten(String s) { s.take(4) }
    def shout(String s) { steps.echo(Upper.of(s) + steps.env.MARK) }
}
E
cat >acme/src/com/acme/Upper.groovy <<'E'
package com.acme

class Upper { static of(s) { s.toUpperCase() } }
E
cat >acme/src/com/acme/Checks.groovy <<'E'
package com.acme

def look(what) { echo "looking at ${what}" }

return this
E
printf 'a banner\n' >acme/resources/com/acme/banner.txt
cat >app/Jenkinsfile <<'E'
@Library('acme@1.0') _
import com.acme.*

class Loud extends Names {
    Loud(steps) { super(steps) }
}

env.MARK = '!'
greet 'everybody'
greet 'x'
greet a: 1, b: 2
greet.twice { echo 'body' }
echo "${greet.doubled(21)} ${greet.calls}"
new Names(this).shout('this')
new Loud(this).shout('extended')
new Checks().look('scripts of src')
echo libraryResource('com/acme/banner.txt').trim()
echo libraryResource(resource: 'com/acme/banner.txt', encoding: 'Base64')
def lib = library('acme@1.0').com.acme
echo lib.Upper.of('static')
echo lib.Names.SEPARATOR
lib.Names.new(this).shout('new')
echo isUnix()
for (bad in [{ lib.Nix.foo() }, { libraryResource 'nix' }, { broken() }, { unfinished() }]) {
    try { bad() } catch (e) { echo e.message.readLines()[0] }
}
E
sluice run -q --lib acme=acme app/Jenkinsfile
#> hello ever (1)
#> hello x (2)
#> map [a:1, b:2]
#> body
#> body
#> 42 2
#> THIS!
#> EXTENDED!
#> looking at scripts of src
#> a banner
#> YSBiYW5uZXIK
#> STATIC
#> -
#> NEW!
#> in place of a step
#> there is no class com.acme.Nix in the loaded libraries, so nothing has the method foo()
#> No such library resource nix could be found. It is looked for below resources/ of each loaded library
#> No signature of method: java.lang.Integer.nope() is applicable for argument types: () values: []
#> acme/vars/unfinished.groovy:3:1: error: expected ')' before '}' [syntax]

echo 'broken()' >app/broken.groovy
sluice run -q --lib acme=acme app/broken.groovy 2>&1 | grep -E '^[a-z/]+\.groovy:'
#> acme/vars/broken.groovy:2:5: error: groovy.lang.MissingMethodException: *
#> app/broken.groovy:1:1: note: called from script [trace]

# An unknown library: where it is asked for, and how to give it.
sluice run -q app/Jenkinsfile 2>&1 || echo "exit $?"
#> app/Jenkinsfile:1:1: error: No version or place is known of the library 'acme'
#> Give its folder with --lib acme=FOLDER, or its git repository with --lib acme=URL [library]
#>   @Library('acme@1.0') _
#>   ^~~~~~~~~~~~~~~~~~~~
#> exit 2
sluice run --lib acme=nowhere app/Jenkinsfile 2>&1 || echo "exit $?"
#> sluice run: --lib: there is no folder nowhere; write --lib NAME=FOLDER, or NAME=URL for a git repository
#> exit 2

# vars/ and src/ beside the pipeline are found by themselves, and so are those of the repository's root.
cat >acme/Jenkinsfile <<'E'
@Library('acme') import com.acme.Upper
greet Upper.of('self')
E
sluice run -q acme/Jenkinsfile
#> hello SELF (1)
mkdir -p acme/ci
echo "greet 'root'" >acme/ci/Jenkinsfile
git init -q -b main acme
sluice run -q acme/ci/Jenkinsfile
#> hello root (1)

# So does lint.
printf "import com.acme.Names\nnode { greet.once { }; new Names(this).shoutt('x') }\n" >app/Wrong
sluice lint --color never app/Wrong 2>&1
#> 1 file: no errors
sluice lint --color never --lib acme=acme app/Wrong 2>&1 | grep error:
#> app/Wrong:2:14: error: vars/greet.groovy has no method 'once' [undefined-method]
#> app/Wrong:2:40: error: the class Names has no method 'shoutt' [undefined-method]

# The REPL knows them.
echo 'greet "repl"; new com.acme.Upper().of("x")' | sluice repl --color never --lib acme=acme
#> hello repl (1)
#> => 'X'

# From git: a tag, a branch, a commit, the default branch.
printf "def call() { echo 'one' }\n" >acme/vars/which.groovy
(cd acme && rm -rf .sluice ci Jenkinsfile && git add . && git commit -qm one && git tag v1)
printf "def call() { echo 'two' }\n" >acme/vars/which.groovy
(cd acme && git commit -qam two)
(cd acme && git checkout -qb feature/x && printf "def call() { echo 'x' }\n" >vars/which.groovy && git commit -qam x && git checkout -q main)
first=$(cd acme && git rev-parse v1)
for version in v1 main feature/x "$first"; do
    printf "@Library('acme@%s') _\nwhich()\n" "$version" >app/Pipelinefile
    sluice run -q --lib "acme=file://$PWD/acme" app/Pipelinefile 2>&1
done
#> one
#> two
#> x
#> one
printf "@Library('acme') _\nwhich()\n" >app/Pipelinefile
sluice run -q --lib "acme=file://$PWD/acme" app/Pipelinefile
#> two
sluice run -q --lib "acme@v1=file://$PWD/acme" app/Pipelinefile
#> one
cat >app/Pipelinefile <<E
library identifier: 'acme@v1', retriever: modernSCM([\$class: 'GitSCMSource', remote: 'file://$PWD/acme'])
which()
E
sluice run -q app/Pipelinefile
#> one

# A version that is not there; a server that is not there: what was fetched before will do.
printf "@Library('acme@v7') _\nwhich()\n" >app/Pipelinefile
sluice run -q --lib "acme=file://$PWD/acme" app/Pipelinefile 2>&1 | head -n 1
#> app/Pipelinefile:1:1: error: library acme: *there is no branch, tag or commit 'v7' in the repository [library]
printf "@Library('acme@v1') _\nwhich()\n" >app/Pipelinefile
mv acme gone
sluice run -q --lib "acme=file://$PWD/acme" app/Pipelinefile 2>/dev/null
#> one
# All that are missing are named at once; a plan says for each how it is given.
mkdir missing && cd missing
printf '@Library(["a@master", "b"]) _\necho "x"\n' >Jenkinsfile
sluice run --no-record --plain || echo "exit $?"
#> Jenkinsfile:1:1: error: No version or place is known of the libraries 'a', 'b'
#> Give each one's folder with --lib a=FOLDER, or its git repository with --lib a=URL [library]
#>   @Library(["a@master", "b"]) _
#>   ^~~~~~~~~~~~~~~~~~~~~~~~~~~
#> exit 2
sluice plan | grep -A 1 '✗ No'
#> ✗ No version or place is known of the library 'a'
#>   Give its folder with --lib a=FOLDER, or its git repository with --lib a=URL
#> ✗ No version or place is known of the library 'b'
#>   Give its folder with --lib b=FOLDER, or its git repository with --lib b=URL
cd ..
