# What a pipeline calls in its library is held against vars/ and src/.
mkdir -p vars src/com/acme
cat >vars/greet.groovy <<'G'
def call(String who, int times) { echo "${who} ${times}" }
G
cat >vars/tools.groovy <<'G'
def build(Map args) { sh "make ${args.target}" }
def version() { readFile('VERSION') }
G
cat >src/com/acme/Names.groovy <<'G'
package com.acme

class Names implements Serializable {
    static String shorten(String name) { return name.take(1) }
    String join(List names) { return names.join(',') }
}
G
cat >Jenkinsfile <<'G'
import com.acme.Names

node {
    greet 'world'
    tools.build target: 'all'
    tools.publish()
    tools.version(1)
    tools 'x'
    def names = new Names()
    echo names.joined(['a'])
    echo names.join(['a'], 1)
    echo new Names(1, 2).join([])
    echo Names.shorten('x')
    echo Names.short('x')
    greet 'world', 2
}
G
sluice lint Jenkinsfile 2>&1 | grep '^[Jv1-9]'
#> Jenkinsfile:4:5: error: greet takes 2 arguments, not 1 [undefined-method]
#> Jenkinsfile:6:11: error: vars/tools.groovy has no method 'publish' [undefined-method]
#> Jenkinsfile:7:11: error: version takes 0 arguments, not 1 [undefined-method]
#> Jenkinsfile:8:5: error: vars/tools.groovy has no method 'call' [undefined-method]
#> Jenkinsfile:10:16: error: the class Names has no method 'joined' [undefined-method]
#> Jenkinsfile:11:16: error: join takes 1 argument, not 2 [undefined-method]
#> Jenkinsfile:12:14: error: Names has no constructor that takes 2 arguments [undefined-method]
#> Jenkinsfile:14:16: error: the class Names has no method 'short' [undefined-method]
#> 1 file: 8 errors, 0 warnings
