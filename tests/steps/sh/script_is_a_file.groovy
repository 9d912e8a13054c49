node {
    sh '#!/bin/sh\ntest -f "$0" && echo file'
}
// expect: file
