// Variables that the script itself sets, taken by Groovy.
node {
    sh "for f in *.txt; do cat $f; done" // expect lint: shell-variable
    sh """
        total=0
        echo ${total} // expect lint: shell-variable
    """
    sh "ls | while read line; do echo $line; done" // expect lint: shell-variable
}
