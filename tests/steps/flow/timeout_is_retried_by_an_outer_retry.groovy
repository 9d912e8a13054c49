int n = 0
retry(2) {
    timeout(time: 100, unit: 'MILLISECONDS') {
        if (++n == 1) sleep 60
    }
}
echo "${n}"
// expect: 2
