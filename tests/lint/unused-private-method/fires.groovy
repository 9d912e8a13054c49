// sluice-lint-enable unused-private-method
private def helper() { // expect lint: unused-private-method
    echo 'help'
}
echo 'hello'
