// Groovy's names in single quotes.
node {
    sh 'make VERSION=${params.VERSION}' // expect lint: not-interpolated
    sh '''
        make
        deploy ${env.TARGET} // expect lint: not-interpolated
    '''
    echo 'building ${env.BRANCH_NAME}' // expect lint: not-interpolated
}

def version = '1.0'
env.TARGET = 'live'
echo "$version"
echo 'version ${version}' // expect lint: not-interpolated
error 'no ${TARGET} for ${version.size()}' // expect lint: not-interpolated
