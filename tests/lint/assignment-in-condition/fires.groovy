def status = 1
if ((status = 0)) { // expect lint: assignment-in-condition
    echo 'ok'
}
while (status && (status = 2)) { // expect lint: assignment-in-condition
    break
}
