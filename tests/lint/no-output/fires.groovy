// What a shell step yields is used, and it yields nothing.
node {
    def head = sh('git rev-parse HEAD')
    echo head.trim() // expect lint: no-output
    def files = sh(script: 'ls', label: 'list')
    echo "${files.length()}" // expect lint: no-output
    echo sh('hostname').trim() // expect lint: no-output
}
