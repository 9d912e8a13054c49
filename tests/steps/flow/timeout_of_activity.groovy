node {
    timeout(time: 600, unit: 'MILLISECONDS', activity: true) {
        sh '#!/bin/sh\nfor i in 1 2 3 4; do sleep 0.3; echo $i; done'
    }
}
// expect: 1
// expect: 2
// expect: 3
// expect: 4
