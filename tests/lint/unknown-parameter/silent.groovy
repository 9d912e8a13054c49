// Steps whose parameters differ between versions are left alone.
node {
    recordIssues tool: java(), anything: 1
    slackSend message: 'x', extra: 2
}
