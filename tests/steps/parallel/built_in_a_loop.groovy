def branches = [:]
for (int i = 0; i < 3; i++) {
    def n = i
    branches["branch ${n}"] = { n * 10 }
}
echo "${parallel(branches)}"
// expect: [branch 0:0, branch 1:10, branch 2:20]
