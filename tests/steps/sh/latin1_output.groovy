node {
    echo sh(script: "#!/bin/sh\nprintf 'caf\\351'", returnStdout: true, encoding: 'ISO-8859-1')
}
// expect: café
