// parameterizedCron: a crontab a line, behind it the values of parameters; those that nobody declares have a rule of their own.
properties([
    parameters([string(name: 'TARGET', defaultValue: 'test'), booleanParam(name: 'FAST'), [$class: 'StringParameterDefinition', name: 'X']]),
    pipelineTriggers([
        parameterizedCron('H 4 * * * % TARGET=live; FAST=true;'),
        parameterizedCron('99 4 * * * % TARGET=live'), // expect lint: crontab
        parameterizedCron('H 4 * * % TARGET=live'), // expect lint: crontab
        parameterizedCron('H 4 * * * % TARGET'), // expect lint: crontab
        parameterizedCron('H 4 * * * % TARGET=a;TARGET=b'), // expect lint: crontab
        parameterizedCron('H 4 * * * % TARGTE=live; X=1=2'), // expect lint: undeclared-parameter
        parameterizedCron(parameterizedSpecification: 'H 4 * * * %'),
        parameterizedCron('''
            TZ=Europe/Berlin
            # nightly % with a comment
            H 4 * * 1-5 % TARGET=a b c; FAST=false
            @weekly
        '''),
        cron('H 4 * * * % TARGET=live'), // expect lint: crontab
    ])
])
