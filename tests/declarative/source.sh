# The source code is in the workspace before the first stage: of the git repository, or of the plain folder.
cat >Pipelinefile <<'END'
pipeline {
    agent any
    stages {
        stage('s') {
            steps {
                echo "${readFile('version').trim()} ${env.GIT_BRANCH} ${fileExists('.sluice')}"
            }
        }
    }
}
END
echo 1.0 >version
sluice run --quiet --no-record
#> 1.0 null false
sluice run --plain --no-record --color never | grep '^=='
#> == Declarative: Checkout SCM
#> == s
git init -q -b trunk && git add . && git -c user.name=T -c user.email=t@localhost commit -q -m one
echo 2.0 >version
sluice run --quiet --no-record 2>out
grep -o 'uncommitted changes are left out' out
#> 1.0 trunk false
#> uncommitted changes are left out
sluice run --quiet --no-record --dirty
#> 2.0 trunk false
git rm -q -r --cached . && git -c user.name=T -c user.email=t@localhost commit -q -m none
rm -rf .git .sluice
sed -i 's/agent any/agent any\n    options { skipDefaultCheckout() }/; s/readFile(.version.).trim()/fileExists("version")/' Pipelinefile
sluice run --quiet --no-record
#> false null false
sed -i 's/skipDefaultCheckout()/checkoutToSubdirectory("src")/; s/fileExists("version")/fileExists("src\/version")/' Pipelinefile
sluice run --quiet --no-record
#> true null false
# Secrets are not copied.
echo TOKEN=value >.secrets && chmod 600 .secrets && rm -rf .sluice
sluice run --quiet --no-record
#> true null false
find .sluice -name .secrets -o -name version
#> .sluice/workspace/src/version
rm .secrets
# A file of another name may lie anywhere: nothing is copied.
mv Pipelinefile some.groovy && rm -rf .sluice
sluice run --quiet --no-record some.groovy
#> false null false
