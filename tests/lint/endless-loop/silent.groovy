// A limit, a count, a function, or a loop that does not sleep.
def poll() { while (true) { sleep 1 } }
node {
    timeout(5) { while (true) { sleep 1 } }
    def turns = 0
    while (true) {
        if (turns++ > 5) break
        sleep 1
    }
    while (true) { if (next()) break }
    while (!fileExists('ready')) { sleep 1 }
    poll()
}
