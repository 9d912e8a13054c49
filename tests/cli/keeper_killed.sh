# A command whose keeper is killed at once has happened, and is not called unstarted; the next one has a keeper again.
cat >Pipelinefile <<'EOF'
node {
    for (int i = 0; i < 3; i++)
        try { sh 'echo once >>effects; kill -9 $PPID' } catch (e) { echo "caught: ${e.message}" }
    sh 'set +x; echo after >>effects; sort effects | uniq -c | tr -s " "'
}
EOF
sluice run -q 2>err | grep -v '^+'
#> caught: script returned exit code -1
#> caught: script returned exit code -1
#> caught: script returned exit code -1
#>  1 after
#>  3 once
grep -c 'how it ended is not known' err
#> 3
# Killed while it waits, it is replaced without a word.
cat >Pipelinefile <<'EOF'
node {
    sh '#!/bin/sh\n(sleep 0.2; kill -9 $PPID) >/dev/null 2>&1 &'
    sleep 1
    sh 'echo still here'
}
EOF
sluice run -q 2>&1 | grep -v '^+'
#> still here
