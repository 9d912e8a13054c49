# Rounds of a loop that do the same are shown once; --all shows each.
cat >Pipelinefile <<'END'
node {
    for (int i = 0; i < 1000; i++) {
        def text = sh(script: 'next', returnStdout: true)
        if (text.contains('a')) sh 'say a'
        else echo 'nothing'
    }
    2.times { sh 'twice' }
    3.times { n -> echo "$n" }
    sh 'last'
}
END
sluice plan --color never
#> Plan of Pipelinefile; nothing of it is done
#> 
#> node
#>   sh 'next', returnStdout: true  :3
#>   if ‹next.contains('a')›  :4
#>     sh 'say a'  :4
#>   else
#>     echo 'nothing'
#>   … the same 999 times more
#>   sh 'twice'  :7
#>   sh 'twice'  :7
#>   echo '0'
#>   echo '1'
#>   echo '2'
#>   sh 'last'  :9
#> 
#> 2003 commands, 1000 ways depend on what is not known yet.
sluice plan --all --color never | grep -c 'say a'
#> 1000
