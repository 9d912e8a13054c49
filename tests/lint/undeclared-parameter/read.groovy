properties([parameters([string(name: 'TARGET'), booleanParam(name: 'FAST')])])
echo "${params.TARGTE} ${params.TARGET} ${params.OTHER}" // expect lint: undeclared-parameter
if (params.FAST == 'true') { // expect lint: never-equal
    echo 'fast'
}
if (params.FAST == true && params.TARGET == 'live' && params.TARGET != '') {
    echo 'live'
}
