node {
    sh '#!/bin/sh\nprintf "a\\nb"'
}
// expect: a
// expect: b
