# scm's parts, and checkout([...]) made of them.
set -eu
export GIT_CONFIG_GLOBAL=/dev/null GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=A GIT_COMMITTER_EMAIL=a@b
mkdir app
cat >app/Jenkinsfile <<'E'
node {
    echo "${scm.userRemoteConfigs[0].url} ${scm.getUserRemoteConfigs()[0].getUrl()} ${scm.branches[0].name}"
    checkout([$class: 'GitSCM', branches: scm.branches, userRemoteConfigs: scm.userRemoteConfigs,
        doGenerateSubmoduleConfigurations: scm.doGenerateSubmoduleConfigurations,
        extensions: scm.extensions + [[$class: 'RelativeTargetDirectory', relativeTargetDir: 'inner']]])
    echo readFile('inner/data').trim()
    dir('plain') { checkout(scmGit(branches: scm.branches, userRemoteConfigs: scm.userRemoteConfigs, extensions: [])) }
    echo readFile('plain/data').trim()
}
E
echo content >app/data
git init -q -b main app
(cd app && git remote add origin https://example.invalid/app.git && git add . && git commit -qm one)
sluice run -q app/Jenkinsfile
#> https://example.invalid/app.git https://example.invalid/app.git main
#> content
#> content
