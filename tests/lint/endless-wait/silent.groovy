// A limit around it, or a function, whose caller may have one.
def ready() { waitUntil { fileExists 'ready' } }
node {
    timeout(5) { waitUntil { fileExists 'ready' } }
    timeout(5) { ready() }
}
