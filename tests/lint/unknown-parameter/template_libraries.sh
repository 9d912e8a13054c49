# A step that a library of the Jenkins Templating Engine defines hides the built-in one of its name.
mkdir -p libraries/git/steps libraries/deploy/steps
echo 'def call(Map args) { args.each { k, v -> sh "git ${k} ${v}" } }' >libraries/git/steps/git.groovy
echo "git add: 'values.yaml'" >libraries/deploy/steps/deploy_to.groovy
sluice lint . 2>&1
#> 2 files: no errors
echo "git add: 'values.yaml'" >Jenkinsfile.groovy
mkdir alone && mv Jenkinsfile.groovy alone && mkdir alone/.git
sluice lint alone/Jenkinsfile.groovy 2>&1 | grep -o '\[.*\]$'
#> [unknown-parameter]
