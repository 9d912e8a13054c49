// Escaped, or known to Groovy: declared, assigned, a credential's variable, the environment's.
def f = 'a.txt'
dir_name = 'x'
env.MODE = 'fast'
node {
    sh "for f in *.txt; do cat \$f; done"
    sh "for f in *.txt; do cat $f; done"
    sh "dir_name=2; echo $dir_name"
    sh "MODE=$MODE make"
    sh "export PATH=/opt:$PATH; make"
    sh "make TARGET=1 ${TARGET}"
    sh "PLATFORM=${PLATFORM}-slim make"
    withCredentials([string(credentialsId: 'x', variable: 'TOKEN')]) { sh 'TOKEN=$TOKEN deploy' }
}
axes = { axis { name 'PLATFORM' } }
