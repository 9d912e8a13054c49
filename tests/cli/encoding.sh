# Bytes that are not UTF-8 are told once, with their place; the pipeline runs, as in Jenkins.
printf 'node {\n  echo "\303\251t\351 \350\340"\n  // \377\n}\n' >latin.groovy
sluice lint latin.groovy 2>&1
#> latin.groovy:2:11: warning: the byte E9 is not UTF-8, and is read as U+FFFD; the file has 4 such places [encoding]
#> ...
#>   = help: save the file as UTF-8; *
#> 1 file: 0 errors, 1 warning
sluice lint - <latin.groovy 2>/dev/null | head -n 1
#> <stdin>:2:11: warning: the byte E9 *
sluice run --plain latin.groovy 2>err | head -n 2; head -n 1 err
#> latin.groovy, run *
#> ét� ��
#> latin.groovy:2:11: warning: the byte E9 *
sluice plan latin.groovy 2>&1 >/dev/null | head -n 1
#> latin.groovy:2:11: warning: the byte E9 *
printf '// sluice-lint-disable-file encoding\necho "\351"\n' >silenced.groovy
sluice lint silenced.groovy 2>&1
#> 1 file: no errors*
printf 'echo "\357\277\275 \360\237\230\200"\n' >fine.groovy
sluice lint fine.groovy 2>&1
#> 1 file: no errors*
