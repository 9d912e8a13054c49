# What a server would give - libraries, variables, the repository - is said to be missing, and the plan goes on.
cat >Jenkinsfile <<'G'
import com.acme.Tool
def common = new com.acme.mk.Common()
node {
    stage('Checkout') { checkout scm; echo "${scm.userRemoteConfigs[0].url}" }
    stage('Build') {
        common.infoMsg('begins')
        if (BRANCH_NAME == 'main') { sh "make VERSION=${Tool.version()} ${GERRIT_REFSPEC}" }
        try { echo OPTIONAL } catch (MissingPropertyException e) { echo 'there is none' }
        try { other() } catch (e) { throw e }
        throw common.failure()
    }
}
G
sluice plan | sed "s|$PWD|HERE|"
#> Plan of Jenkinsfile; nothing of it is done
#> 
#> ✗ there is no class com.acme.mk.Common here; if it is of a library that the server loads by itself: --lib NAME=PLACE
#> node
#>   ● Checkout  :4
#>     checkout scm  :4
#>       ✗ checkout scm takes the repository that holds the pipeline's file, but HERE is in no git repository; *
#>     ✗ scm: HERE is in no git repository; *
#>     echo ‹scm[0].url›
#>   ● Build  :5
#>     Common.infoMsg('begins')  :6
#>     if ‹BRANCH_NAME == 'main'›  :7
#>       sh 'make VERSION=‹Tool.version› ‹GERRIT_REFSPEC›'  :7
#>     echo ‹OPTIONAL›
#>     catch ‹MissingPropertyException e›  :8
#>       echo 'there is none'
#>     other  :9
#>     Common.failure()  :10
#>     ✗ Exception: ‹Common.failure()›  :10
#> 
#> 2 stages run, *
#> As it stands, a run fails: see ✗.
cat >Jenkinsfile <<'G'
node {
    try { echo OPTIONAL } catch (MissingPropertyException e) { echo 'there is none' }
    if (BRANCH_NAME == 'main') { sh 'make' }
    sh "make ${BRANCH_NAME}"
}
G
sluice plan
#> Plan of Jenkinsfile; nothing of it is done
#> 
#> node
#>   echo 'there is none'
#>   ✗ there is no variable BRANCH_NAME here; suppose one with --env BRANCH_NAME=VALUE, or give a parameter with -p  :3
#>   if ‹BRANCH_NAME == 'main'›  :3
#>     sh 'make'  :3
#>   sh 'make ‹BRANCH_NAME›'  :4
#> 
#> 2 commands, 1 way depends on what is not known yet.
#> As it stands, a run fails: see ✗.
sluice plan --env BRANCH_NAME=main | grep make
#>   sh 'make'  :3
#>   sh 'make main'  :4

# Calls of a missing library's objects stand with their arguments.
cat >Jenkinsfile <<'G'
library 'tools'
node {
    tools.post(colour: 'good', to: ['a', [b: 1]], 'text')
    tools.chat.say([:])
    def me = [:]
    me.self = me
    tools.say(me)
}
G
sluice plan --color never | grep '^  tools' | cut -c1-59
#>   tools.post(colour: 'good', to: ['a', [b: 1]], 'text')  :3
#>   tools.chat.say()  :4
#>   tools.say(self: [self: [self: [self: [self: [self: [self:
