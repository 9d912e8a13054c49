// Steps of plugins that sluice does not have, in scripted and declarative code.
node {
    jobDsl targets: 'jobs/*.groovy' // expect lint: absent-step
    stage('Report') { telegramSend 'done' } // expect lint: absent-step
}
