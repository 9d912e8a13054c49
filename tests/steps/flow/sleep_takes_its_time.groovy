def before = System.currentTimeMillis()
sleep time: 120, unit: 'MILLISECONDS'
sleep 0
def took = System.currentTimeMillis() - before
echo "${took >= 120}"
// expect: true
