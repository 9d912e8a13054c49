try {
    slackSend channel: '#builds', message: 'done'
} catch (hudson.AbortException e) {
    echo e.message
}
// expect: there is no step 'slackSend' yet: there is no mail or chat step yet; sh can call curl or sendmail
