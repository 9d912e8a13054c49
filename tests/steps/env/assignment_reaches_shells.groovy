env.GREETING = 'hello'
env.NUMBER = 42
node {
    sh '#!/bin/sh\necho $GREETING $NUMBER'
}
echo "${env.NUMBER.class.simpleName} ${GREETING}"
// expect: hello 42
// expect: String hello
