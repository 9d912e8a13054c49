# Steps that set up what tools look for: config files, logins, kubeconfigs, Maven; nothing of it is left afterwards.
set -eu
mkdir config-files
printf '<settings>${ENV, var="WHO"}</settings>\n' > config-files/maven.xml
echo 'color=true' > config-files/npmrc
cat > Pipelinefile <<'END'
node {
    env.WHO = 'me'
    configFileProvider([configFile(fileId: 'maven', variable: 'SETTINGS'), configFile(fileId: 'npmrc', targetLocation: '.npmrc'),
                        configFile(fileId: 'maven', targetLocation: 'conf/', replaceTokens: true, variable: 'B')]) {
        sh '#!/bin/sh\ncat "$SETTINGS" .npmrc conf/maven.xml'
        env.KEPT = env.SETTINGS
    }
    echo "${fileExists(env.KEPT)} ${fileExists('.npmrc')}"
    try {
        configFileProvider([configFile('none')]) { echo 'never' }
    } catch (hudson.AbortException e) {
        echo e.message.replaceAll(/:.*/, '')
    }
    withDockerRegistry(credentialsId: 'reg', url: 'https://registry.example.com/v2/') {
        sh '#!/bin/sh\ncat $DOCKER_CONFIG/config.json; echo; stat -c %a $DOCKER_CONFIG $DOCKER_CONFIG/config.json | paste -sd" "'
        env.KEPT = env.DOCKER_CONFIG
    }
    echo "${fileExists(env.KEPT)}"
    withDockerServer([uri: 'tcp://x:1']) { echo env.DOCKER_HOST }
    withKubeConfig(credentialsId: 'token', serverUrl: 'https://k', namespace: 'n') {
        def c = readJSON file: env.KUBECONFIG
        echo "${c.clusters[0].cluster.server} ${c.contexts[0].context.namespace} ${c.users[0].user.token}"
    }
    withKubeConfig([credentialsId: 'kube']) { sh '#!/bin/sh\ncat $KUBECONFIG | wc -l' }
    withMaven(maven: 'm3', mavenSettingsConfig: 'maven', mavenOpts: '-Xmx1g', options: [artifactsPublisher(disabled: true)]) {
        echo "${env.MAVEN_OPTS} ${env.MAVEN_ARGS.replaceAll(/ .*\//, ' …/')} ${env.PATH.tokenize(':')[0]} ${env.MAVEN_HOME}"
    }
    nodejs(nodeJSInstallationName: 'n 20') { echo 'node' }
    withGradle { echo 'gradle' }
}
END
export SLUICE_CREDENTIAL_REG=bob:hunter22 SLUICE_CREDENTIAL_TOKEN=tokentoken SLUICE_CREDENTIAL_KUBE='apiVersion: v1
kind: Config'
mkdir -p m3/bin n20/bin
printf '#!/bin/sh\n' > m3/bin/mvn
cp m3/bin/mvn n20/bin/node
chmod 755 m3/bin/mvn n20/bin/node
sluice run --plain --tool m3=m3 --tool 'n 20=n20'
#> Pipelinefile, run 1
#> provisioning config files: maven
#> provisioning config files: npmrc
#> provisioning config files: maven
#> <settings>${ENV, var="WHO"}</settings>
#> color=true
#> <settings>me</settings>
#> false false
#> not able to provide the file [ManagedFile
#> Logged in to registry.example.com for this block
#> {"auths":{"registry.example.com":{"auth":"****"}}}
#> 700 600
#> false
#> tcp://x:1
#> https://k n ****
#> 1
#> -Xmx1g --settings …/maven.xml */m3/bin */m3
#> node
#> gradle
#>
#> ✔ SUCCESS in *
