# Every format is valid, whatever the files are called and hold.
mkdir files && cd files
bad() { printf 'node {\n  ehco "x"\n}\n' >"$1"; }
bad 'a b"<&>%,:;.jenkinsfile'
bad "$(printf 'new\nline.jenkinsfile')"
bad "$(printf '\033[31mred.jenkinsfile')"
printf 'node {\n  ehco "\377"\n}\n' >latin.jenkinsfile
ln -s . loop
ln -s nowhere dangling.jenkinsfile
mkfifo pipe.jenkinsfile
mkdir Jenkinsfile
sluice lint . 2>&1 | tr -d '\n' | grep -c "$(printf '\033')"
#> 0
sluice lint --format json . >../out.json 2>/dev/null; echo "exit $?"
#> exit 2
sluice lint --format sarif . >../out.sarif 2>/dev/null
sluice lint --format checkstyle . >../out.xml 2>/dev/null
cd ..
for file in out.json out.sarif; do sluice run -q --no-record -e "
    def log = new groovy.json.JsonSlurper().parseText(new File('$PWD/$file').text)
    println log.findings ? log.findings*.rule.unique() : log.runs[0].results*.ruleId.unique()"; done
#> [misspelt-step, encoding]
#> [misspelt-step, encoding]
command -v xmllint >/dev/null && { xmllint --noout out.xml || echo "not XML"; }
grep -c '<error' out.xml
#> 5
sluice lint --format github files/latin.jenkinsfile 'files/a b"<&>%,:;.jenkinsfile' 2>/dev/null
#> ::error file=files/a b"<&>%25%2C%3A;.jenkinsfile,line=2,endLine=2,col=3,endColumn=7,title=misspelt-step::there is no step 'ehco' (did you mean 'echo'?)
#> ::error file=files/latin.jenkinsfile,line=2,endLine=2,col=3,endColumn=7,title=misspelt-step::there is no step 'ehco' (did you mean 'echo'?)
exit 0
#> ::warning file=files/latin.jenkinsfile,line=2,endLine=2,col=9,endColumn=10,title=encoding::the byte FF is not UTF-8, *
