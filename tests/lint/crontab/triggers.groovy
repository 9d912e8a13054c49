// In properties; those of declarative pipelines are the fault declarative-crontab.
properties([
    pipelineTriggers([
        cron('99 * * * *'), // expect lint: crontab
        cron('* * * *'), // expect lint: crontab
        pollSCM('H * * * MON'), // expect lint: crontab
        cron(spec: '@reboot'), // expect lint: crontab
        cron('H(0-29)/10 1-5/2 1,15 * 7'),
        cron('# nightly\nH 2 * * *\n\n@weekly'),
        pollSCM('TZ=UTC\nH/5 * * * *'),
        cron(env.NIGHTLY ?: ''),
        cron(''),
    ])
])
