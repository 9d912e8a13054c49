// A node gives its workspace back while the exception that ended it is under way, and others run meanwhile.
def caught = []
parallel((1..8).collectEntries { n ->
    ["b${n}", {
        try {
            node { error "e${n}" }
        } catch (e) {
            caught << e.message
        }
    }]
})
echo "${caught.sort()}"
// expect: [e1, e2, e3, e4, e5, e6, e7, e8]
