# git and checkout([$class: 'GitSCM']) from a local repository.
set -eu
export GIT_CONFIG_GLOBAL=/dev/null GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=A GIT_COMMITTER_EMAIL=a@b
git init -q -b master lib
(cd lib && echo 1 > v && git add . && git commit -qm one && git tag v1 && echo 2 > v && git commit -qam two &&
    git checkout -qb dev && echo 3 > v && git commit -qam three && git checkout -q master)
cat > Pipelinefile <<'END'
def lib = "${env.HOME}/lib"
node {
    def info = git lib
    echo "${readFile('v').trim()} ${info.GIT_BRANCH} ${info.GIT_LOCAL_BRANCH} ${info.GIT_URL == lib}"
    info = git url: "file://${lib}", branch: 'dev'
    echo "${readFile('v').trim()} ${info.GIT_BRANCH} ${info.GIT_PREVIOUS_COMMIT.length()}"
    dir('sub') {
        env.WANTED = 'v1'
        info = checkout([$class: 'GitSCM', branches: [[name: 'refs/tags/${WANTED}']], userRemoteConfigs: [[url: lib]],
            extensions: [[$class: 'RelativeTargetDirectory', relativeTargetDir: 'inner'], [$class: 'CleanBeforeCheckout']]])
        echo "${readFile('inner/v').trim()} ${info.GIT_BRANCH}"
    }
    try {
        git url: lib, branch: 'nope'
    } catch (hudson.AbortException e) {
        echo e.message - lib
    }
}
END
sluice run --quiet
#> 2 origin/master master true
#> 3 origin/dev 40
#> 1 detached
#> : couldn't find any revision to build: there is no branch, tag or commit 'nope' in the repository
