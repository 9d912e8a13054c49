def branches = [:]
1000.times { branches["b$it"] = { sleep 1 } }
def before = System.currentTimeMillis()
parallel branches
echo "${System.currentTimeMillis() - before < 5000}"
// expect: true
