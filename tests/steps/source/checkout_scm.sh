# checkout scm: the repository of the Pipelinefile at HEAD, in a clean workspace.
set -eu
export GIT_CONFIG_GLOBAL=/dev/null GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=A GIT_COMMITTER_EMAIL=a@b
git init -q -b main project
cd project
cat > Pipelinefile <<'END'
node {
    def info = checkout scm
    echo "${info.GIT_COMMIT == commitID()} ${info.GIT_BRANCH} ${env.BRANCH_NAME} ${GIT_COMMIT.length()}"
    sh '#!/bin/sh\ncat file; ls -A; echo left-over > junk'
    echo scm.branches[0].name
}
END
echo committed > file
git add .
git commit -qm first
echo '# first'
sluice run --quiet
#> # first
#> true main main 40
#> committed
#> .git
#> Pipelinefile
#> file
#> main
echo '# changes are left out, and named'
echo changed > file
sluice run --quiet 2>&1
#> # changes are left out, and named
#> warning: uncommitted changes are left out (--dirty takes them along, --here works in place): file
#> true main main 40
#> committed
#> .git
#> Pipelinefile
#> file
#> main
echo '# unless asked for'
sluice run --quiet --dirty 2>&1 | sed -n 1,2p
#> # unless asked for
#> true main main 46
#> changed
echo '# or worked on in place'
sluice run --quiet --here 2>&1 | sed -n 1,2p
#> # or worked on in place
#> true main main 46
#> changed
test -e junk && echo junk
#> junk
git tag v1
git tag -a -m two v2
cat > Pipelinefile <<'END'
node {
    checkout scm
    sh '#!/bin/sh\ngit describe --tags --match "v1"; git tag'
}
END
echo '# tags come along'
sluice run --quiet 2>/dev/null
#> # tags come along
#> v1
#> v1
#> v2
