// It sleeps and looks again, and nothing ends it.
node {
    while (true) { // expect lint: endless-loop
        if (fileExists('ready')) break
        sleep 10
    }
}
