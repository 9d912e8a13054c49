timeout(time: 100, unit: 'MILLISECONDS') {
    sleep 60
}
// expect exit: 4
