// Double quotes; the shell's own names; text that another program reads.
node {
    sh "make VERSION=${params.VERSION}"
    sh 'make VERSION=${VERSION} ${VERSION%.*}'
    sh 'mvn -Drev=\'${env.REV}\''
    sh '''
        cat > pom.txt <<'END'
        ${env.X}
        END
    '''
    echo '${project.version} ${NOBODY_KNOWS}'
}
