# timeout: 60
# The cloud steps against moto, an implementation of AWS that is not ours.
set -eu
command -v moto_server > /dev/null && command -v aws > /dev/null || exit 77
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
timeout 50 moto_server -H 127.0.0.1 -p "$port" > moto.log 2>&1 &
moto=$!
trap 'kill $moto 2> /dev/null; wait $moto 2> /dev/null || true' EXIT
export AWS_ENDPOINT_URL=http://127.0.0.1:$port AWS_ACCESS_KEY_ID=id AWS_SECRET_ACCESS_KEY=secret AWS_DEFAULT_REGION=us-east-1
for _ in $(seq 100); do
    curl -s -o /dev/null "$AWS_ENDPOINT_URL/moto-api/data.json" && break
    sleep 0.1
done
printf '#!/bin/sh\n' > bootstrap
python3 -c 'import zipfile; zipfile.ZipFile("first.zip", "w").write("bootstrap")'
aws s3 mb s3://code > /dev/null
aws iam create-role --role-name r --assume-role-policy-document '{}' > /dev/null
aws lambda create-function --function-name F --runtime provided.al2 --handler b --zip-file fileb://first.zip \
    --role arn:aws:iam::123456789012:role/r > /dev/null
cat > Pipelinefile <<'END'
node {
    sh '#!/bin/sh\nhead -c 20000000 /dev/urandom > big; printf "#!/bin/sh\\n# second\\n" > bootstrap'
    zip zipFile: 'f.zip', glob: 'bootstrap', overwrite: true
    s3cp 'f.zip', 's3://code/f.zip'
    def put = s3cp 'big', 's3://code/big one', contentType: 'application/x-noise', metadata: [made: 'here']
    echo put.etag.replaceAll(/.*-/, 'parts: ')
    sh '#!/bin/sh\naws s3api head-object --bucket code --key "big one" --query "[ContentLength,ContentType,Metadata.made]" --output text'
    s3cp 's3://code/big one', 'back'
    sh '#!/bin/sh\ncmp big back && echo same'
    def info = lambdaUpdate functionName: 'F', bucket: 'code', key: 'f.zip', publish: true
    echo "${info.version} ${info.state}"
    sh '#!/bin/sh\naws lambda get-function-configuration --function-name F --query CodeSha256 --output text > sha'
    echo "${readFile('sha').trim() == info.codeSha256}"
    info = lambdaUpdate functionName: 'F', zipFile: 'f.zip'
    try {
        s3cp 'f.zip', 's3://no-such-bucket/f.zip'
    } catch (hudson.AbortException e) {
        echo "${e.message.contains('NoSuchBucket') && e.message.contains('aws s3 mb')}"
    }
}
END
sluice run --quiet
#> parts: 3
#> 20000000*application/x-noise*here
#> same
#> 1 Active
#> true
#> true
