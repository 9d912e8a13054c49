# What a plan reads from addresses is not known, nor what is made of it.
cat >read.groovy <<'END'
node {
    def text = new URL('http://127.0.0.1/y').text
    Map wanted = new org.yaml.snakeyaml.Yaml().load(text)
    echo "${readYaml(text: text).a} ${wanted.b} ${new groovy.json.JsonSlurperClassic().parseText(text).c}"
}
END
sluice plan read.groovy
#> Plan of read.groovy; nothing of it is done
#>
#> node
#>   GET http://127.0.0.1/y  :2
#>   echo '‹(readYaml GET http://127.0.0.1/y).a› ‹Yaml.load((GET http://127.0.0.1/y)).b› ‹JsonSlurperClassic.parseText((GET http://127.0.0.1/y)).c›'
#>
#> 1 cloud call.
