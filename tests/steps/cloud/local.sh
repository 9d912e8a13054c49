# The cloud steps against the embedded local cloud; the aws command looks on where it is installed.
set -eu
cat > Pipelinefile <<'END'
node {
    writeFile file: 'bootstrap', text: '''#!/bin/sh
while true; do
    headers=$(mktemp)
    event=$(curl -sS -LD "$headers" "http://${AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime/invocation/next")
    id=$(grep -Fi Lambda-Runtime-Aws-Request-Id "$headers" | tr -d '[:space:]' | cut -d: -f2)
    curl -sS -X POST "http://${AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime/invocation/$id/response" \\
        -d "{\\"got\\": $event, \\"version\\": \\"VERSION\\"}" > /dev/null
done
'''
    sh '#!/bin/sh\nsed -i s/VERSION/one/ bootstrap; chmod 755 bootstrap'
    zip zipFile: 'f.zip', glob: 'bootstrap'
    def put = s3cp 'f.zip', 's3://code/releases/'
    echo "${put.url} ${put.size > 0} ${put.etag.length()}"
    s3cp from: 's3://code/releases/f.zip', to: 's3://code/copy.zip'
    s3cp 's3://code/copy.zip', 'back/'
    sh '#!/bin/sh\ncmp f.zip back/copy.zip && echo same'
    def info = lambdaUpdate functionName: 'F', bucket: 'code', key: 'releases/f.zip', publish: true
    echo "${info.lastUpdateStatus} ${info.version} ${info.codeSize == put.size}"
    def reply = lambdaInvoke functionName: 'F', payload: [x: [1, 2]]
    echo "${reply.status} ${reply.payload.got.x[1]} ${reply.payload.version} ${reply.functionError}"
    try {
        lambdaInvoke functionName: 'G'
    } catch (hudson.AbortException e) {
        echo e.message.replaceAll(/ \(.*\)/, '')
    }
    try {
        s3cp 's3://code/none', 'none'
    } catch (hudson.AbortException e) {
        echo "${e.message.contains('NoSuchKey')} ${fileExists('none')}"
    }
    try {
        s3cp 'a', 'b'
    } catch (IllegalArgumentException e) {
        echo e.message
    }
}
END
command -v curl > /dev/null || exit 77
sluice run --quiet --cloud local
#> s3://code/releases/f.zip true 32
#> same
#> Successful 1 true
#> 200 2 one null
#> *lambdaInvoke G: ResourceNotFoundException: *
#> true false
#> s3cp: neither 'a' nor 'b' is an address such as s3://bucket/key; for local files use sh 'cp …'
