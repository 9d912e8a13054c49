// The change is used in the same shell, or only its success is wanted.
node {
    sh 'cd build && make'
    sh 'cd build; make; cd ..'
    sh script: 'cd build', returnStatus: true
    sh 'X=1 make'
    sh 'export VERSION=$(git describe)'
    sh '. ./install.sh'
    sh 'cd build | tee log'
    bat 'cd build'
}
