// Steps whose parameters differ between versions are left alone.
node {
    httpRequest url: 'http://x', anything: 1
    slackSend message: 'x', extra: 2
}
