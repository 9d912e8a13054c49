// Nothing ends the wait.
node {
    waitUntil { fileExists 'ready' } // expect lint: endless-wait
    waitForQualityGate() // expect lint: endless-wait
}
