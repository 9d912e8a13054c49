// Steps that are there, names that the file gives itself, and methods of objects.
def jobDsl(Map arguments) { echo "$arguments" }
node {
    slackSend message: 'x'
    jobDsl targets: 'a'
    helper.telegramSend 'x'
    httpRequest 'http://localhost'
}
