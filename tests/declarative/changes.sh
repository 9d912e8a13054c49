# changeset and changelog look at the commits since the run before.
commit() { git add . && git -c user.name=T -c user.email=t@localhost commit -q -m "$1"; }
cat >Pipelinefile <<'END'
pipeline {
    agent any
    stages {
        stage('Docs') {
            when {
                changeset 'docs/**'
            }
            steps {
                echo 'docs'
            }
        }
        stage('Scripts') {
            when {
                changeset pattern: '.*\\.sh', comparator: 'REGEXP'
            }
            steps {
                echo 'scripts'
            }
        }
        stage('Release') {
            when {
                changelog 'release: .*'
            }
            steps {
                echo 'release'
            }
        }
    }
}
END
git init -q && mkdir docs && commit one
sluice run --quiet
#> Warning, empty changelog. Probably because this is the first build.
#> Warning, empty changelog. Probably because this is the first build.
#> Warning, empty changelog. Probably because this is the first build.
echo text >docs/a.md && commit 'a text'
echo true >run.sh && commit 'release: 1.0

with a script'
sluice run --quiet
#> docs
#> scripts
#> release
echo more >other && commit 'make release: 1.1

in the middle of the first line'
sluice run --quiet
#> release
sluice run --quiet | uniq
#> Warning, empty changelog. Have you run checkout?
