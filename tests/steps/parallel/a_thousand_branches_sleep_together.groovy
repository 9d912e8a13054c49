// All branches are under way together: none ends before the last has begun.
int running = 0, most = 0
def branches = [:]
for (int i = 0; i < 1000; i++) {
    branches["b${i}".toString()] = {
        running++
        if (running > most) most = running
        sleep 1
        running--
    }
}
parallel branches
echo "$most at once, $running left"
// expect: 1000 at once, 0 left
