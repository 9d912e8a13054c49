/* Steps that set up what tools in their body look for: files, variables, logins. */
import groovy.json.JsonOutput
import groovy.json.JsonSlurperClassic
import groovy.transform.Field

/* A file or text for the body alone, in a folder of its own; `name` counts where a tool looks at given. */
def withSecretFile(String name, String text, Closure body) {
    def folder = sluice.secretFolder()
    try {
        return body(folder.put(name, text))
    } finally {
        folder.remove()
    }
}

List pairs(Map variables) { variables.findAll { it.value != null && it.value != '' }.collect { name, value -> "$name=$value".toString() } }

/* --- configFileProvider -------------------------------------------------------------------------------------------------- */

/* The file of that ID below config-files/ beside the pipeline, or the folder that SLUICE_CONFIG_FILES names; null: none. */
String configPath(String id) {
    String folder = env.SLUICE_CONFIG_FILES ?: "$sluice.root/config-files"
    List found = (new File(folder).list() ?: []).findAll { it == id || it.startsWith(id + '.') } as List
    found ? "$folder/${found.contains(id) ? id : found.sort()[0]}".toString() : null
}

def configFileProvider(Map given, Closure body) { provide(given.files as List, [], [], body) }

/* One after the other, each around the rest. */
def provide(List files, List variables, List made, Closure body) {
    if (!files) {
        try {
            return withEnv(variables, body)
        } finally {
            made.each { new File(it).delete() }
        }
    }
    Map one = files[0]
    String path = configPath(one.fileId)
    if (path == null && !sluice.planning) error "not able to provide the file [ManagedFile: id=$one.fileId]: put it into config-files/ beside the pipeline, " +
        "under that name with any ending, or name another folder in SLUICE_CONFIG_FILES"
    String text = path == null ? '' : readFile(file: path)
    if (one.replaceTokens) text = text.replaceAll(/\$\{ENV,\s*var="([^"]*)"\}/) { whole, name -> env[name] ?: '' }
    String target = one.targetLocation ? sluice.expand(one.targetLocation.toString()) : null
    if (target?.endsWith('/')) target += path.tokenize('/').last()
    if (target == null && !one.replaceTokens) target = null
    String place = target == null ? "${pwd(tmp: true)}/config-${one.fileId}-${made.size()}" : target.startsWith('/') ? target : "${pwd()}/$target"
    writeFile file: place, text: text
    sluice.log "provisioning config files: $one.fileId"
    provide(files.drop(1), variables + (one.variable ? ["$one.variable=$place".toString()] : []), made + [place], body)
}

/* --- SonarQube ------------------------------------------------------------------------------------------------------------- */

@Field Map sonar = [:]
@Field List TASKS = ['.scannerwork', 'target/sonar', 'build/sonar', '.sonar']

def withSonarQubeEnv(Map given, Closure body) {
    String name = given.installationName ?: 'SonarQube', host = env.SONAR_HOST_URL
    String token = env.SONAR_AUTH_TOKEN ?: env.SONAR_TOKEN ?: sluice.credential(given.credentialsId ?: 'sonar')
    if (token) sluice.secret(token)
    if (!host) sluice.warn "withSonarQubeEnv: SONAR_HOST_URL is not set, so the scanner takes its own default; set it in the environment"
    if (!token) sluice.warn "withSonarQubeEnv: there is no token; give one as the credential ${given.credentialsId ?: 'sonar'} or in SONAR_AUTH_TOKEN"
    if (host) sluice.log "Injecting SonarQube environment variables using the configuration: $name"
    Map properties = [:]
    if (host) properties['sonar.host.url'] = host
    if (token) properties['sonar.token'] = token
    def result = withEnv(pairs(SONAR_CONFIG_NAME: name, SONAR_HOST_URL: host, SONAR_AUTH_TOKEN: token, SONAR_TOKEN: token, SONAR_MAVEN_GOAL: 'sonar:sonar',
                               SONARQUBE_SCANNER_PARAMS: properties ? JsonOutput.toJson(properties) : null), body)
    if (!sluice.planning) rememberTask(host, token)
    result
}

/* The scanner leaves a file that says where its analysis can be asked about. */
def rememberTask(String host, String token) {
    String file = TASKS.collect { "$it/report-task.txt".toString() }.find { fileExists(it) }
    if (file) sonar = [task: readProperties(file: file), host: host, token: token]
}

def waitForQualityGate(Map given) {
    if (!sonar.task?.ceTaskUrl && !sonar.task?.ceTaskId)
        throw new IllegalStateException('Unable to guess SonarQube task ID and/or SonarQube installation name. Please use the withSonarQubeEnv wrapper to run your analysis.')
    String server = sonar.task.serverUrl ?: sonar.host, id = sonar.task.ceTaskId
    String url = sonar.task.ceTaskUrl ?: "$server/api/ce/task?id=$id"
    String token = given.credentialsId ? sluice.credential(given.credentialsId) : sonar.token
    sluice.log "Checking status of SonarQube task '$id' on server '$server'"
    Map task = ask(url, token).task
    for (int wait = 1; task.status in ['PENDING', 'IN_PROGRESS']; wait = Math.min(wait * 2, 10)) {
        sleep wait
        task = ask(url, token).task
    }
    sluice.log "SonarQube task '$id' status is '$task.status'"
    if (task.status != 'SUCCESS') error "SonarQube analysis '$id' failed: ${task.errorMessage ?: task.status}"
    String status = ask("$server/api/qualitygates/project_status?analysisId=$task.analysisId", token).projectStatus.status
    sluice.log "SonarQube task '$id' completed. Quality gate is '$status'"
    if (given.abortPipeline && !(status in ['OK', 'WARN', 'NONE'])) error "Pipeline aborted due to quality gate failure: $status"
    [status: status]
}

Map ask(String url, String token) {
    List headers = token ? [['Authorization', sluice.secret('Basic ' + "$token:".bytes.encodeBase64())]] : []
    Map reply = sluice.http(url: url, headers: headers, timeout: 60, follow: true)
    if (reply.error || reply.status >= 400) error "waitForQualityGate: ${reply.error ?: "the server answers $reply.status: ${reply.content.take(200)}"}"
    new JsonSlurperClassic().parseText(reply.content)
}

/* --- AWS ---------------------------------------------------------------------------------------------------------------------- */

def withAWS(Map given, Closure body) {
    Map variables = [AWS_DEFAULT_REGION: given.region, AWS_REGION: given.region, AWS_PROFILE: given.profile, AWS_ENDPOINT_URL: given.endpointUrl]
    if (given.region) sluice.log "Setting AWS region $given.region"
    def inner = { given.role ? inRole(given, body) : body() }
    withEnv(pairs(variables)) {
        if (!given.credentials) return inner()
        withCredentials([aws(credentialsId: given.credentials)]) { withEnv(['AWS_SESSION_TOKEN='], inner) }
    }
}

def inRole(Map given, Closure body) {
    String arn = given.role.startsWith('arn:') ? given.role : "arn:aws:iam::$given.roleAccount:role/$given.role"
    Map asked = [RoleArn: arn, RoleSessionName: given.roleSessionName ?: "sluice-${env.JOB_NAME}-${env.BUILD_NUMBER}".replaceAll(/[^\w+=,.@-]/, '-').take(64),
                 DurationSeconds: given.duration, ExternalId: given.externalId, Policy: given.policy].findAll { name, value -> value != null }
    if (sluice.planning) return body()
    List keys = sluice.assumeRole(asked)
    sluice.log "Assumed role $arn"
    withEnv(pairs(AWS_ACCESS_KEY_ID: keys[0], AWS_SECRET_ACCESS_KEY: keys[1], AWS_SESSION_TOKEN: keys[2]), body)
}

/* --- Docker and Kubernetes ------------------------------------------------------------------------------------------------------ */

/* Docker's own form of a login, which its command reads from DOCKER_CONFIG. */
def withDockerRegistry(Map given, Closure body) {
    Map registry = given.registry instanceof Map ? given.registry : [:]
    String url = given.url ?: registry.url ?: 'https://index.docker.io/v1/', id = given.credentialsId ?: registry.credentialsId
    if (!id || sluice.planning) return body()
    String pair = sluice.credential(id)
    if (pair == null) error "withDockerRegistry: ${sluice.needed(id)}: USER:PASSWORD"
    sluice.secret(pair.contains(':') ? pair.substring(pair.indexOf(':') + 1) : '')
    String host = url.contains('index.docker.io') ? url : url.replaceFirst('^https?://', '').replaceFirst('/.*', '')
    String config = JsonOutput.toJson([auths: [(host): [auth: sluice.secret("${pair.bytes.encodeBase64()}".toString())]]])
    withSecretFile('config.json', config) { path ->
        sluice.log "Logged in to $host for this block"
        withEnv(["DOCKER_CONFIG=${path.replaceFirst('/[^/]*$', '')}".toString()], body)
    }
}

def withDockerServer(Map given, Closure body) {
    Map server = given.server instanceof Map ? given.server : [:]
    withEnv(pairs(DOCKER_HOST: given.uri ?: server.uri), body)
}

/* The credential is a kubeconfig (a file or its text), or a token for serverUrl. */
def withKubeConfig(Map given, Closure body) {
    if (sluice.planning) return body()
    String value = given.credentialsId ? sluice.credential(given.credentialsId) : null
    if (given.credentialsId && value == null) error "withKubeConfig: ${sluice.needed(given.credentialsId)}: a kubeconfig's path or text, or a token"
    String text = value != null && new File(value).isFile() ? readFile(file: value) : value
    String config = text?.contains('apiVersion') ? text : kubeConfig(given, value)
    if (text?.contains('apiVersion')) sluice.secret(text)
    if (config == null) return body()
    withSecretFile('config', config) { path ->
        if (given.contextName && text?.contains('apiVersion')) useContext(path, given.contextName)
        withEnv(["KUBECONFIG=$path".toString()], body)
    }
}

def useContext(String path, String name) {
    withEnv(["KUBECONFIG=$path".toString()]) { sh(script: "#!/bin/sh\nexec kubectl config use-context '$name' >/dev/null", label: "kubectl config use-context $name") }
}

/* Null: nothing is said that a file could hold. */
String kubeConfig(Map given, String token) {
    if (!given.serverUrl) return null
    Map cluster = [server: given.serverUrl]
    if (given.caCertificate) cluster['certificate-authority-data'] = given.caCertificate.bytes.encodeBase64().toString()
    else cluster['insecure-skip-tls-verify'] = true
    String name = given.contextName ?: 'k8s', where = given.clusterName ?: 'k8s'
    Map context = [cluster: where, user: 'sluice'] + (given.namespace ? [namespace: given.namespace] : [:])
    JsonOutput.toJson([apiVersion: 'v1', kind: 'Config', 'current-context': name, clusters: [[name: where, cluster: cluster]],
                       contexts: [[name: name, context: context]], users: [[name: 'sluice', user: [token: token ?: '']]]])
}

/* Pods: their containers are this machine. What is asked for is said once a name. */
@Field Set told = []

def podTemplate(Map given, Closure body) {
    if (told.add('pod')) sluice.warn 'there are no Kubernetes pods here: what is to run in them runs on this machine, with its own tools'
    withEnv(["POD_LABEL=${sluice.assumeLabel(given.label ?: 'pod')}".toString(), "POD_CONTAINER=jnlp"], body)
}

def container(Map given, Closure body) {
    if (told.add('container ' + given.name) && !told.contains('pod')) sluice.warn "there is no container '$given.name' here: its commands run on this machine"
    else if (!told.contains('log ' + given.name) && told.add('log ' + given.name)) sluice.log "container '$given.name': on this machine"
    withEnv(["POD_CONTAINER=$given.name".toString()], body)
}

/* --- tools ------------------------------------------------------------------------------------------------------------------------ */

/* NAME=VALUE of what the tool step knows these by: [maven: 'M3', jdk: '17']. */
List toolVariables(Map wanted) {
    wanted.findAll { kind, name -> name }.collectMany { kind, name ->
        List found = sluice.tool(name, kind)
        if (found == null) sluice.warn "there is no $kind '$name': give its folder with --tool $name=FOLDER"
        found ?: []
    }
}

def withTools(Map tools, Map variables, Closure body) { withEnv(toolVariables(tools) + pairs(variables), body) }

def withMaven(Map given, Closure body) {
    List arguments = []
    String settings = given.mavenSettingsFilePath ?: (given.mavenSettingsConfig ? configPath(given.mavenSettingsConfig) : null)
    String global = given.globalMavenSettingsFilePath ?: (given.globalMavenSettingsConfig ? configPath(given.globalMavenSettingsConfig) : null)
    if (given.mavenSettingsConfig && !settings) sluice.warn "withMaven: there is no config-files/$given.mavenSettingsConfig"
    if (given.globalMavenSettingsConfig && !global) sluice.warn "withMaven: there is no config-files/$given.globalMavenSettingsConfig"
    if (settings) arguments.addAll(['--settings', settings])
    if (global) arguments.addAll(['--global-settings', global])
    if (given.mavenLocalRepo) arguments.add("-Dmaven.repo.local=${given.mavenLocalRepo.startsWith('/') ? '' : pwd() + '/'}${given.mavenLocalRepo}")
    withTools([jdk: given.jdk, maven: given.maven], [MAVEN_OPTS: [env.MAVEN_OPTS, given.mavenOpts].findAll { it }.join(' '), MAVEN_ARGS: ([env.MAVEN_ARGS] + arguments).findAll { it }.join(' '),
                        MVN_CMD: 'mvn'], body)
}

def withAnt(Map given, Closure body) { withTools([jdk: given.jdk, ant: given.installation], [:], body) }
def withGradle(Map given, Closure body) { body() }
def nodejs(Map given, Closure body) {
    withTools([nodejs: given.nodeJSInstallationName], [NPM_CONFIG_USERCONFIG: given.configId ? configPath(given.configId) : null], body)
}
