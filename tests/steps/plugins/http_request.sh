# httpRequest: what is sent, what is said and yielded, which answers are failures.
set -eu
. "$TOP/tests/steps/plugins/lib/peer.sh"
cat > Pipelinefile <<'END'
node {
    def reply = httpRequest url: "$HTTP/a?b=1", customHeaders: [[name: 'X-Token', value: 'geheim99', maskValue: true]], acceptType: 'APPLICATION_JSON'
    echo "${reply.status} ${reply.content} ${reply.headers['Content-Type'][0]} ${reply.charset} ${reply.getContent().size()}"
    httpRequest url: "$HTTP/p", httpMode: 'POST', contentType: 'APPLICATION_JSON', requestBody: '{"a": 1}', authentication: 'svc',
        consoleLogResponseBody: true, quiet: true
    httpRequest url: "$HTTP/file", quiet: true, outputFile: 'got/it.txt', validResponseContent: 'GET /file'
    echo readFile('got/it.txt')
    writeFile file: 'up.txt', text: 'upload'
    httpRequest url: "$HTTP/up", httpMode: 'PUT', uploadFile: 'up.txt', wrapAsMultipart: false, quiet: true
    httpRequest url: "$HTTP/form", httpMode: 'POST', uploadFile: 'up.txt', quiet: true
    echo httpRequest(url: "$HTTP/status/404", validResponseCodes: '200,404', quiet: true).status + ''
    for (call in [{ httpRequest url: "$HTTP/status/500", quiet: true }, { httpRequest url: "$HTTP/x", validResponseContent: 'nope', quiet: true },
                  { httpRequest url: "$HTTP/slow", timeout: 1, quiet: true }, { httpRequest url: HTTP, authentication: 'none', quiet: true },
                  { httpRequest url: HTTP, httpMode: 'STEAL' }]) {
        try {
            call()
        } catch (e) {
            echo e.class.simpleName + ': ' + e.message.replaceAll(/[0-9]{5}/, 'PORT')
        }
    }
}
END
SLUICE_CREDENTIAL_SVC=bob:hunter22 sluice run --plain
cat peer/http.log | tr -d '\r' | sed 's/boundary=.*/boundary/; s/^--sluice.*/--/'
#> Pipelinefile, run 1
#> HttpMethod: GET
#> URL: http://127.0.0.1:*/a?b=1
#> X-Token: *****
#> Accept: application/json
#> Response Code: 200
#> Success: Status code 200 is in the accepted range: 100:399
#> 200 GET /a?b=1  text/plain; charset=UTF-8 UTF-8 11
#> Response:
#> POST /p {"a": 1}
#> GET /file *
#> 404
#> AbortException: Fail: Status code 500 is not in the accepted range: 100:399 while calling http://127.0.0.1:PORT/status/500
#> AbortException: Fail: Response doesn't contain expected content 'nope'
#> AbortException: Fail: Status code 408 is not in the accepted range: 100:399 while calling http://127.0.0.1:PORT/slow
#> IllegalStateException: httpRequest: Could not find credentials entry with ID 'none'; give it in the environment variable *
#> IllegalArgumentException: httpRequest: httpMode is invalid: STEAL; choose one of: *
#>
#> ✔ SUCCESS in *
#> GET /a?b=1 Accept=application/json X-Token=geheim99
#> POST /p Content-Type=application/json Accept=*/* Authorization=Basic Ym9iOmh1bnRlcjIy {"a": 1}
#> GET /file Accept=*/*
#> PUT /up Accept=*/* upload
#> POST /form Content-Type=multipart/form-data; boundary
#> Content-Disposition: form-data; name="file"; filename="up.txt"
#> Content-Type: application/octet-stream
#>
#> upload
#> --
#>
#> GET /status/404 Accept=*/*
#> GET /status/500 Accept=*/*
#> GET /x Accept=*/*
#> GET /slow Accept=*/*
