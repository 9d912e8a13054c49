// Constants of enums are taken as they are written.
timeout(time: 5, unit: 'minutes') { // expect lint: parameter-value
    sleep time: 1, unit: 'Seconds' // expect lint: parameter-value
    httpRequest url: 'http://localhost', httpMode: 'post' // expect lint: parameter-value
    lock(resource: 'x', resourceSelectStrategy: 'random') { echo 'x' }
}
