# In a folder, files are pipelines by their name; what begins like a Dockerfile's is none.
mkdir ci && cd ci && mkdir .git
echo 'FROM jenkins' >Dockerfile.jenkins
echo '}' >build.jenkins
echo '}' >Jenkinsfile.release
echo '}' >Jenkinsfile.md
sluice lint . 2>&1 | grep -o "^[^ ]*: error"
#> ./Jenkinsfile.release:1:1: error
#> ./build.jenkins:1:1: error
