// Words that it takes, and what is only known when it runs.
def unit = 'SECONDS'
timeout(time: 5, unit: 'MINUTES') {
    sleep time: 1, unit: unit
    sleep time: 1, unit: "${unit}"
}
