echo "${string(name: 'X', defaultValue: 'y')}" // expect: [$class:string, name:X, defaultValue:y]
echo "${logRotator(numToKeepStr: '5')}" // expect: [$class:LogRotator, numToKeepStr:5]
echo "${modernSCM([$class: 'GitSCMSource', remote: 'url'])}" // expect: [$class:SCMSourceRetriever, scm:[$class:GitSCMSource, remote:url]]
def text = { it.toUpperCase() }
echo text('a name of the script comes first') // expect: A NAME OF THE SCRIPT COMES FIRST
