# timeout: 300
# examples/jenkins/Jenkinsfile, byte for byte as it came, runs to success: `go get` and `golint` are answered by stand-ins in
# front of PATH, the rest is the real go and the real aws CLI, which finds the embedded cloud by AWS_ENDPOINT_URL.
for tool in go aws zip git; do command -v $tool >/dev/null || { echo "$tool is not installed"; exit 77; }; done
mkdir bin job
real_go=$(command -v go)
cat >bin/go <<END
#!/bin/sh
[ "\$1" = get ] && { echo "go get answered by a stand-in: \$*"; exit 0; }
exec $real_go "\$@"
END
cat >bin/golint <<'END'
#!/bin/sh
echo "golint answered by a stand-in: $*"
END
real_aws=$(command -v aws)
case $(aws --version 2>&1) in
aws-cli/1.[0-9].* | aws-cli/1.1?.* | aws-cli/1.2[0-8].* | aws-cli/2.[0-9].* | aws-cli/2.1[0-2].*)
    # This aws is too old to know AWS_ENDPOINT_URL.
    printf '#!/bin/sh\nexec %s --endpoint-url "$AWS_ENDPOINT_URL" "$@"\n' "$real_aws" >bin/aws ;;
esac
chmod +x bin/*
export PATH="$PWD/bin:$PATH" GOFLAGS=-mod=mod GOPROXY=off GOTOOLCHAIN=local

cp "$TESTS/../examples/jenkins/Jenkinsfile" "$TESTS"/../examples/movies-api/main*.go "$TESTS/../examples/movies-api/go.mod" job
cd job
git init -q
git add .
git -c user.name=Test -c user.email=test@localhost commit -q -m 'as it came'

# With agents of which none has the label the run says which is missing, and how to give one.
timeout 20 sluice run --color never --cloud local --agent other >out 2>&1
echo "exit $?"
#> exit 1
grep -o "slave-golang" out | head -n 1
#> slave-golang
grep -o -e '--agent' out | head -n 1
#> --agent

sluice run --color never --cloud local --agent slave-golang >out 2>&1
code=$?
[ $code = 0 ] || cat out
echo "exit $code"
#> exit 0
for stage in Checkout Test Build Push Deploy; do grep -o "^✔ $stage " out; done
#> ✔ Checkout *
#> ✔ Test *
#> ✔ Build *
#> ✔ Push *
#> ✔ Deploy *
commit=$(git rev-parse HEAD)
cmp .sluice/cloud/buckets/movies-api-deployment-packages/"$commit".zip "$(find .sluice -name "$commit.zip" -path '*workspace*' | head -n 1)" && echo 'the zip is in the bucket'
#> the zip is in the bucket
