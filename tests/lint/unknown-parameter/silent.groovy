// Steps whose parameters differ between versions are left alone.
node {
    httpRequest url: 'http://x', anything: 1
    slackSend message: 'x', extra: 2
}
// So are keys that are computed.
def place = 'dir'
node {
    unstash((place): 'build')
    stash((place): 'x', name: 'build')
}
