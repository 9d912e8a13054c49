node {
    echo "${sh(script: '#!/bin/sh\nkill -9 $$', returnStatus: true)}"
}
// expect: 137
