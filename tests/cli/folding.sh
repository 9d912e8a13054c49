# Log viewers of GitHub and GitLab fold the outermost stages by marks of their own.
cat >Pipelinefile <<'EOP'
stage('Build') { echo 'in' ; stage('Inner') { echo 'deep' } }
stage('Test') { unstable 'hm' }
EOP
GITHUB_ACTIONS=true sluice run --plain | sed -n '2,9p'
#> ::group::Build
#> in
#> == Inner
#> deep
#> ::endgroup::
#> ::group::Test
#> warning: hm
#> ::endgroup::
GITLAB_CI=true sluice run --plain | tr '\033\r' '<|' | grep section | sed 's/:[0-9]*:/:TIME:/'
#> <[0Ksection_start:TIME:stage_1|<[0KBuild
#> <[0Ksection_end:TIME:stage_1|<[0K
#> <[0Ksection_start:TIME:stage_3|<[0KTest
#> <[0Ksection_end:TIME:stage_3|<[0K
# What a resumed run has told is marked as such for programs.
cat >Pipelinefile <<'EOP'
stage('First') { node { sh 'true' } }
stage('Second') { timestamps { node { sh 'true' } } }
EOP
sluice run --plain >out 2>&1
sluice rerun --from Second --plain >out 2>&1
sluice run --json | grep -c '"timed":true'
#> 1
