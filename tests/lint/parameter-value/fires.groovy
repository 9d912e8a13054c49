// Words that the parameter does not take.
timeout(time: 5, unit: 'MINUTE') { // expect lint: parameter-value
    sleep time: 1, unit: 'Sec' // expect lint: parameter-value
}
