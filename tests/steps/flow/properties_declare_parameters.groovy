properties([
    buildDiscarder(logRotator(numToKeepStr: '5')),
    disableConcurrentBuilds(),
    pipelineTriggers([cron('H 4 * * *')]),
    parameters([
        string(name: 'VERSION', defaultValue: '1.0', description: 'what to build'),
        booleanParam(name: 'FAST', defaultValue: true),
        choice(name: 'COLOUR', choices: ['red', 'blue']),
        choice(name: 'SIZE', choices: 'small\nlarge'),
        [$class: 'StringParameterDefinition', name: 'OLD', defaultValue: 'form']
    ])
])
echo "${params.VERSION} ${params.FAST} ${params.FAST.class.simpleName}" // expect: 1.0 true Boolean
echo "${params.COLOUR} ${params.SIZE} ${params.OLD}" // expect: red small form
echo "${env.VERSION} ${FAST}" // expect: 1.0 true
echo "${params.missing}" // expect: null
