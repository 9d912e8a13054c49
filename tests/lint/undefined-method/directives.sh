# A directive of a declarative pipeline is not the variable of the library that has its name.
mkdir vars
echo 'def call(condition, Closure body) { if (condition) body() }' >vars/when.groovy
cat >vars/build.groovy <<'G'
def call() {
    pipeline {
        agent any
        stages {
            stage('Publish') {
                when { expression { env.TAG } }
                steps { script { when { echo 'x' } } }
            }
        }
    }
}
G
sluice lint 2>&1 | grep error
#> ./vars/build.groovy:7:34: error: when takes 2 arguments, not 1 [undefined-method]
#> 2 files: 1 error, 0 warnings
