# --fix changes what can be changed safely and nothing else; --diff only shows it; marks, line ends and modes are kept.
cat >Jenkinsfile <<'END'
node {
    // a comment with ${params.X}
    def head = sh(script: 'git rev-parse HEAD', returnStdOut: true)
    ehco 'hello'
    withCredentials([string(credentialsId: 'a', variable: 'TOKEN')]) {
        sh "curl -H \"X: ${TOKEN}\" ${env.URL} \$HOME"
        sh "curl ${TOKEN} ${head}"
    }
    sh 'make VERSION=${params.VERSION}'
}
END
cp Jenkinsfile before
sluice lint --diff Jenkinsfile 2>/dev/null | tee patch
#> --- Jenkinsfile
#> +++ Jenkinsfile
#> @@ -1,10 +1,10 @@
#>  node {
#>      // a comment with ${params.X}
#> -    def head = sh(script: 'git rev-parse HEAD', returnStdOut: true)
#> -    ehco 'hello'
#> ...
cmp Jenkinsfile before && echo unchanged
#> unchanged
chmod 640 Jenkinsfile
sluice lint --fix Jenkinsfile 2>summary | grep -c .
#> 4
cat summary
#> 1 file: 0 errors, 1 warning, 4 fixed
cat Jenkinsfile
#> node {
#>     // a comment with ${params.X}
#>     def head = sh(script: 'git rev-parse HEAD', returnStdout: true)
#>     echo 'hello'
#>     withCredentials([string(credentialsId: 'a', variable: 'TOKEN')]) {
#>         sh 'curl -H "X: ${TOKEN}" ${URL} $HOME'
#>         sh "curl ${TOKEN} ${head}"
#>     }
#>     sh "make VERSION=${params.VERSION}"
#> }
stat -c %a Jenkinsfile
#> 640
printf '\357\273\277node {\r\n    ehco "x"\r\n}\r\n' >marked.groovy
sluice lint --fix marked.groovy 2>&1
#> 1 file: no errors, 1 fixed
printf '\357\273\277node {\r\n    echo "x"\r\n}\r\n' | cmp - marked.groovy
ln -s marked.groovy link.groovy
printf 'node {\n    ehco "x"\n}\n' >marked.groovy
sluice lint --fix link.groovy 2>&1
#> 1 file: no errors, 1 fixed
[ -L link.groovy ] && cat marked.groovy
#> node {
#>     echo "x"
#> }
ls
#> Jenkinsfile
#> before
#> link.groovy
#> marked.groovy
#> patch
#> summary

# Standard input: the fixed text comes out, findings go to stderr; what has nothing to fix comes out as it was.
printf 'ehco "x"\r\nfoo = sh(returnStdOut: true, script: "x")' | sluice lint --fix - 2>err | tr '\r' '~'; echo
#> echo "x"~
#> foo = sh(returnStdout: true, script: "x")
cat err
#> 1 file: no errors, 2 fixed
printf '\357\273\277ehco "x"' | sluice lint --fix - 2>err | od -An -c
#>  357 273 277   e   c   h   o       "   x   "
printf '\357\273\277echo "x"' | sluice lint --fix - 2>err | od -An -c
#>  357 273 277   e   c   h   o       "   x   "
echo 'node {' | sluice lint --fix - 2>err || echo "exit $?"
#> node {
#> exit 2
grep -o '\[.*\]$' err
#> [syntax]
echo "ehco 'x'" | sluice lint --fix --diff - 2>err || :
#> --- <stdin>
#> +++ <stdin>
#> @@ -1,1 +1,1 @@
#> -ehco 'x'
#> +echo 'x'
