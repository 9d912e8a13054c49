# s3Upload, s3Download and withAWS, in the embedded cloud.
set -eu
cat > Pipelinefile <<'END'
node {
    sh '#!/bin/sh\nmkdir -p out/deep; echo a > out/a.txt; echo b > out/deep/b.txt; echo z > app.zip'
    withAWS(region: 'eu-west-1') {
        echo "${env.AWS_REGION} ${env.AWS_DEFAULT_REGION}"
        echo s3Upload(bucket: 'rel', file: 'app.zip', path: 'x/app.zip', acl: 'PublicRead', metadatas: ['who:me'])
        s3Upload bucket: 'rel', file: 'out', path: 'site/'
        s3Upload bucket: 'rel', includePathPattern: '**/*.txt', workingDir: 'out', path: 'pat'
        s3Upload bucket: 'rel', text: 'hello', path: 'text.txt'
        s3Upload entries: [[bucket: 'rel/pub', sourceFile: 'out/**', flatten: true]]
        for (key in ['x/app.zip', 'site/a.txt', 'site/deep/b.txt', 'pat/deep/b.txt', 'text.txt', 'pub/b.txt']) {
            s3Download bucket: 'rel', path: key, file: 'back/' + key
            echo readFile("back/$key").trim()
        }
        try {
            s3Download bucket: 'rel', path: 'text.txt', file: 'app.zip'
        } catch (hudson.AbortException e) {
            echo e.message
        }
    }
}
END
sluice run --plain --cloud local | grep -v '→\|^ *$\|^Running'
#> Pipelinefile, run 1
#> Setting AWS region eu-west-1
#> eu-west-1 eu-west-1
#> s3://rel/x/app.zip
#> z
#> a
#> b
#> b
#> hello
#> b
#> Download failed due to existing target file; set force=true to overwrite target file
#> ✔ SUCCESS in *
