# timeout: 180
# The aws CLI against the embedded cloud, as a pipeline's shell steps use it: nothing but the environment tells it
# where the cloud is.
command -v aws >/dev/null || { echo "the aws CLI is not installed"; exit 77; }
set -eu
case $(aws --version 2>&1) in # these do not know AWS_ENDPOINT_URL yet
aws-cli/1.[0-9].* | aws-cli/1.1* | aws-cli/1.2[0-8].* | aws-cli/2.[0-9].* | aws-cli/2.1[0-2].*)
    mkdir bin
    printf '#!/bin/sh\nexec %s --endpoint-url "$AWS_ENDPOINT_URL" "$@"\n' "$(command -v aws)" >bin/aws
    chmod +x bin/aws
    PATH=$PWD/bin:$PATH ;;
esac
mkdir cloud work
: >env # which may be looked at before the server opens it
mkfifo stop
"$BUILD/tests/tools/cloud_server" "$PWD/cloud" --auto --seconds 170 <stop >env 2>cloud.log &
server=$!
exec 9>stop
trap 'exec 9>&-; wait $server || true' EXIT
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do grep -q '^ready' env && break; sleep 0.2; done
while IFS='=' read -r name value; do [ "$name" = ready ] || export "$name=$value"; done <env
export AWS_PAGER= PAGER=cat

fail() { echo "FAIL: $*"; exit 1; }
same() { cmp -s "$1" "$2" || fail "$1 and $2 differ"; }

[ "$(aws sts get-caller-identity --query Account --output text)" = 123456789012 ] || fail "caller identity"
echo "ok identity"

# --- s3 cp: both ways, into a bucket that does not exist yet, standard input and output, odd names
aws s3 mb s3://films >/dev/null
printf 'hello\n' >'work/a b+ü.txt'
aws s3 cp --quiet 'work/a b+ü.txt' s3://films/dir/
aws s3 cp --quiet 's3://films/dir/a b+ü.txt' work/back
same 'work/a b+ü.txt' work/back
printf 'from a pipe' | aws s3 cp - s3://films/pipe
[ "$(aws s3 cp s3://films/pipe -)" = 'from a pipe' ] || fail "pipe"
aws s3 cp --quiet work/back s3://made-on-the-fly
[ "$(aws s3 ls s3://made-on-the-fly | awk '{ print $3, $4 }')" = '6 back' ] || fail "a bucket on the fly"
grep -q "made bucket 'made-on-the-fly'" cloud.log || fail "the log does not tell of the bucket"
same work/back cloud/buckets/made-on-the-fly/back
echo "ok cp"

# --- multipart: above 8 MB; its ETag says so
head -c 20000000 /dev/urandom >work/big
aws s3 cp --quiet work/big s3://films/big
aws s3api head-object --bucket films --key big --query ETag --output text | grep -q -- '-3"' || fail "no multipart ETag"
aws s3 cp --quiet s3://films/big work/big.back
same work/big work/big.back
aws s3 cp --quiet s3://films/big s3://films/big.copy
aws s3 cp --quiet s3://films/big.copy work/big.back
same work/big work/big.back
echo "ok multipart"

# --- sync, ls, rm
mkdir -p work/tree/sub/deep
for i in 1 2 3 4 5; do echo "$i" >"work/tree/$i"; echo "$i" >"work/tree/sub/deep/$i x"; done
aws s3 sync --quiet work/tree s3://films/tree
[ -z "$(aws s3 sync work/tree s3://films/tree)" ] || fail "a second sync copies again"
rm work/tree/3
aws s3 sync --quiet --delete work/tree s3://films/tree
aws s3 sync --quiet s3://films/tree work/tree.back
diff -r work/tree work/tree.back || fail "sync"
[ "$(aws s3 ls --recursive s3://films/tree/ | wc -l)" = 9 ] || fail "ls"
aws s3 mv --quiet s3://films/tree/1 s3://films/moved
aws s3 rm --quiet --recursive s3://films/tree
[ "$(aws s3 ls --recursive s3://films | wc -l)" = 5 ] || fail "rm"
aws s3 rb --force s3://films >/dev/null
aws s3 ls s3://films 2>error && fail "the bucket is still there"
grep -q NoSuchBucket error || fail "wrong error: $(cat error)"
[ ! -e cloud/buckets/films ] || fail "the folder is still there"
echo "ok sync"

# --- presign
aws s3 cp --quiet work/back 's3://films/a b'
url=$(aws s3 presign 's3://films/a b' --expires-in 60)
python3 -c 'import sys, urllib.request; sys.stdout.buffer.write(urllib.request.urlopen(sys.argv[1]).read())' "$url" >work/presigned
same work/back work/presigned
echo "ok presign"

# --- lambda: create, update from S3, wait, publish, alias, invoke
zip_it() {
    python3 - "$BUILD/tests/tools/lambda_bootstrap" "$1" "$2" <<'PY'
import sys, zipfile
info = zipfile.ZipInfo("bootstrap")
info.external_attr = 0o100755 << 16
with zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr(info, open(sys.argv[1], "rb").read())
    z.writestr("version", sys.argv[3])
PY
}
zip_it work/1.zip 1
zip_it work/2.zip 2
aws lambda create-function --function-name FindAllMovies --runtime provided.al2 --handler bootstrap \
    --role arn:aws:iam::123456789012:role/movies --zip-file fileb://work/1.zip --query State --output text
#> ok identity
#> ok cp
#> ok multipart
#> ok sync
#> ok presign
#> Pending
aws lambda wait function-active --function-name FindAllMovies
aws s3 cp --quiet work/2.zip s3://films/2.zip
aws lambda update-function-code --function-name FindAllMovies --s3-bucket films --s3-key 2.zip --region us-east-1 \
    --query LastUpdateStatus --output text
#> InProgress
aws lambda wait function-updated --function-name FindAllMovies
sum=$(python3 -c 'import base64, hashlib; print(base64.b64encode(hashlib.sha256(open("work/2.zip", "rb").read()).digest()).decode())')
[ "$(aws lambda get-function-configuration --function-name FindAllMovies --query CodeSha256 --output text)" = "$sum" ] || fail "CodeSha256"
aws lambda publish-version --function-name FindAllMovies --query Version --output text
#> 1
aws lambda create-alias --function-name FindAllMovies --name live --function-version 1 --query FunctionVersion --output text
#> 1
printf '"echo hi"' >work/event
aws lambda invoke --function-name FindAllMovies:live --payload fileb://work/event work/reply --query ExecutedVersion --output text
#> 1
grep -o '"echo":"echo hi"' work/reply
#> "echo":"echo hi"
aws lambda update-function-code --function-name Unheard --zip-file fileb://work/1.zip --query FunctionName --output text
#> Unheard
AWS_SECRET_ACCESS_KEY=wrong aws s3 ls 2>error && fail "a wrong secret is accepted"
grep -o SignatureDoesNotMatch error
#> SignatureDoesNotMatch
AWS_SECRET_ACCESS_KEY=wrong aws lambda list-functions 2>error && fail "a wrong secret is accepted"
grep -o InvalidSignatureException error
#> InvalidSignatureException
