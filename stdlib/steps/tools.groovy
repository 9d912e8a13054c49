/* Steps that call a tool or a service: Ansible, S3, file operations, the state of commits, badges. They are made of other steps. */
import groovy.json.JsonOutput

String quoted(value) { "'" + value.toString().replace("'", "'\\''") + "'" }

/* --- Ansible ------------------------------------------------------------------------------------------------------------- */

def ansiblePlaybook(Map given) {
    Map variables = [:]
    List bindings = []
    List words = ['ansible-playbook', quoted(given.playbook)]
    if (given.inventory) words.addAll(['-i', quoted(given.inventory)])
    else if (given.inventoryContent) {
        writeFile file: "${pwd(tmp: true)}/inventory", text: given.inventoryContent
        words.addAll(['-i', quoted("${pwd(tmp: true)}/inventory")])
    }
    [limit: '-l', tags: '-t', skippedTags: '--skip-tags', startAtTask: '--start-at-task'].each { name, option ->
        if (given[name]) words.add("$option=${quoted(given[name])}".toString().replaceFirst(/^(-\w)=/, '$1 '))
    }
    String user = given.becomeUser ?: given.sudoUser
    if (given.become || given.sudo) words.addAll(['--become'] + (user ? ['--become-user', quoted(user)] : []))
    if (given.forks > 0) words.addAll(['-f', given.forks])
    Map hidden = (given.extraVars ?: [:]).findAll { name, value -> value instanceof Map && value.hidden }
    (given.extraVars ?: [:]).each { name, value -> if (!hidden.containsKey(name)) words.addAll(['-e', quoted(JsonOutput.toJson([(name): plain(value)]))]) }
    def folder = hidden && !sluice.planning ? sluice.secretFolder() : null
    if (folder) words.addAll(['-e', quoted('@' + folder.put('variables.json', secretVariables(hidden)))])
    if (given.credentialsId) {
        bindings.add(sshUserPrivateKey(credentialsId: given.credentialsId, keyFileVariable: 'ANSIBLE_KEY', usernameVariable: 'ANSIBLE_KEY_USER'))
        words.addAll(['--private-key', '"$ANSIBLE_KEY"', '${ANSIBLE_KEY_USER:+-u "$ANSIBLE_KEY_USER"}'])
    }
    if (given.vaultCredentialsId) {
        bindings.add(file(credentialsId: given.vaultCredentialsId, variable: 'ANSIBLE_VAULT_PASSWORD_FILE'))
    }
    if (given.disableHostKeyChecking) variables.ANSIBLE_HOST_KEY_CHECKING = 'False'
    if (given.colorized) variables.ANSIBLE_FORCE_COLOR = 'true'
    if (given.extras) words.add(given.extras)
    String command = words.join(' ')
    withEnv(variables.collect { name, value -> "$name=$value".toString() }) {
        def run = { sh(script: "#!/bin/sh\nexec $command", label: command) }
        try {
            bindings ? withCredentials(bindings, run) : run()
        } finally {
            folder?.remove()
        }
    }
}

/* Not as arguments, which others can see. */
String secretVariables(Map hidden) {
    JsonOutput.toJson(hidden.collectEntries { name, value -> [name, sluice.secret(value.value.toString())] })
}

/* [value: 'x'] is a value as well. */
def plain(value) { value instanceof Map && value.containsKey('value') ? value.value : value }

/* --- S3 -------------------------------------------------------------------------------------------------------------------- */

Map s3Options(Map given) {
    [contentType: given.contentType, cacheControl: given.cacheControl, acl: given.acl ? given.acl.toLowerCase().replaceAll(/(?<=\w)_/, '-') : null,
     sse: given.kmsId ? 'aws:kms' : given.sseAlgorithm, metadata: metadata(given.metadatas),
     region: given.region, storageClass: given.storageClass].findAll { it.value }
}

/* ['key:value', …] or a map */
Map metadata(given) {
    if (given == null || given instanceof Map) return given
    given.collectEntries { pair -> [pair.toString().replaceFirst(/:.*/, '').trim(), pair.toString().replaceFirst(/[^:]*:?/, '').trim()] }
}

String s3Url(String bucket, String path) { "s3://$bucket/${(path ?: '').replaceFirst('^/+', '')}" }

def s3Upload(Map given) {
    if (given.entries) return given.entries.each { entry -> publish(given, entry) }
    if (!given.bucket) throw new IllegalArgumentException('s3Upload: the parameter bucket is missing')
    String base = given.workingDir ?: '.'
    if (given.text != null) {
        String place = "${pwd(tmp: true)}/upload"
        writeFile file: place, text: given.text
        s3cp([from: place, to: s3Url(given.bucket, given.path)] + s3Options(given))
        return s3Url(given.bucket, given.path)
    }
    dir(base) {
        String pattern = given.includePathPattern ?: folderPattern(given.file)
        if (pattern == null) s3cp([from: given.file, to: s3Url(given.bucket, given.path ?: given.file)] + s3Options(given))
        else {
            List files = findFiles(glob: pattern, excludes: given.excludePathPattern ?: '') as List
            if (!files) sluice.log 'Nothing to upload'
            String cut = given.includePathPattern ? '' : given.file.replaceFirst('/*$', '/')
            files.each { f -> s3cp([from: f.path, to: s3Url(given.bucket, under(given.path, f.path.substring(cut.size())))] + s3Options(given)) }
        }
    }
    s3Url(given.bucket, given.path)
}

String under(String path, String name) { path ? "${path.replaceFirst('/*$', '')}/$name" : name }

/* Of a folder all that is in it; null: it is a file. */
String folderPattern(String file) {
    if (!file) throw new IllegalArgumentException('s3Upload: one of file, text and includePathPattern is needed')
    fileExists(file) && new File("${pwd()}/$file").isDirectory() ? "${file.replaceFirst('/*$', '')}/**" : null
}

/* The form of the S3 publisher: bucket 'name/folder', sourceFile a pattern, the path of each file kept unless it is flattened. */
def publish(Map given, Map entry) {
    List place = sluice.expand(entry.bucket.toString()).tokenize('/')
    findFiles(glob: sluice.expand(entry.sourceFile.toString()), excludes: entry.excludedFile ?: '').each { f ->
        String key = (place.drop(1) + [entry.flatten ? f.name : f.path]).join('/')
        s3cp([from: f.path, to: s3Url(place[0], key)] + [storageClass: entry.storageClass == 'STANDARD' ? null : entry.storageClass, region: entry.selectedRegion,
             profile: given.profileName].findAll { it.value })
    }
}

def s3Download(Map given) {
    if (!given.path || given.path.endsWith('/')) error "s3Download: whole folders are not fetched yet; name one object, or use sh 'aws s3 cp --recursive …'"
    if (fileExists(given.file) && !given.force && !new File("${pwd()}/$given.file").isDirectory()) error "Download failed due to existing target file; set force=true to overwrite target file"
    s3cp from: s3Url(given.bucket, given.path), to: given.file
}

/* --- files ----------------------------------------------------------------------------------------------------------------- */

def fileOperations(Map given) { given.operations.each { one -> operate(one) } }

def operate(Map one) {
    String kind = one['$class'].replaceFirst(/Operation$/, '')
    switch (kind) {
    case 'FileCreate': return writeFile(file: one.fileName, text: one.fileContent ?: '')
    case 'FileDelete': return matching(one).each { f -> command("rm -f -- ${quoted(f.path)}") }
    case 'FileCopy': return matching(one).each { f -> transfer('cp -p', f, one) }
    case 'FileTransform': return matching(one).each { f -> writeFile file: f.path, text: sluice.expand(readFile(file: f.path)) }
    case 'FileRename': return command("mkdir -p -- \"\$(dirname ${quoted(one.destination)})\" && mv -- ${quoted(one.source)} ${quoted(one.destination)}")
    case 'FileJoin': return writeFile(file: one.targetFile, text: readFile(file: one.targetFile) + '\n' + readFile(file: one.sourceFile))
    case 'FilePropertiesToJson': return writeJSON(file: one.targetFile, json: readProperties(file: one.sourceFile))
    case 'FileUnZip': return unzip(zipFile: one.filePath, dir: one.targetLocation)
    case 'FileZip': return zip(zipFile: one.outputFolderPath ? "$one.outputFolderPath/${base(one.folderPath)}.zip" : "${base(one.folderPath)}.zip", dir: one.folderPath)
    case 'FileUnTar': return untar(file: one.filePath, dir: one.targetLocation)
    case 'FileDownload': return httpRequest(url: one.url, outputFile: "${one.targetLocation ?: '.'}/$one.targetFileName", quiet: true)
    case 'FolderCreate': return command("mkdir -p -- ${quoted(one.folderPath)}")
    case 'FolderDelete': return command("rm -rf -- ${quoted(one.folderPath)}")
    case 'FolderCopy': return command("mkdir -p -- ${quoted(one.destinationFolderPath)} && cp -rp -- ${quoted(one.sourceFolderPath)}/. ${quoted(one.destinationFolderPath)}")
    case 'FolderRename': return command("mv -- ${quoted(one.source)} ${quoted(one.destination)}")
    default: error "fileOperations: there is no $kind"
    }
}

String base(String path) { path.tokenize('/').last() }
def command(String text) { sh(script: "#!/bin/sh\n$text", label: text) }
List matching(Map one) { findFiles(glob: one.includes ?: '', excludes: one.excludes ?: '') as List }

def transfer(String how, f, Map one) {
    String to = one.flattenFiles ? f.name : f.path
    command("mkdir -p -- \"\$(dirname ${quoted("$one.targetLocation/$to")})\" && $how -- ${quoted(f.path)} ${quoted("$one.targetLocation/$to")}")
}

/* --- the state of commits --------------------------------------------------------------------------------------------------- */

/* [address of the API, owner, name] of the repository that was checked out. */
List repository(Map given) {
    String url = env.GIT_URL ?: ''
    def found = url =~ /(?:https?:\/\/(?:[^@\/]*@)?|ssh:\/\/[^@\/]*@|[^@\/]*@)([^:\/]+)(?::\d+)?[:\/](.+?)\/([^\/]+?)(?:\.git)?\/?$/
    List parts = found.find() ? [found.group(1), found.group(2), found.group(3)] : ['github.com', null, null]
    String api = given.gitApiUrl ?: (parts[0] == 'github.com' ? 'https://api.github.com' : "https://${parts[0]}/api/v3")
    [api, given.account ?: parts[1], given.repo ?: parts[2]]
}

def githubNotify(Map given) {
    def (api, account, repo) = repository(given)
    String sha = given.sha ?: env.GIT_COMMIT, id = given.credentialsId ?: 'github', secret = sluice.credential(id)
    String what = "${given.context ?: 'default'}: $given.status${given.description ? " ($given.description)" : ''}"
    if (secret == null) return sluice.log("githubNotify: there is no credential '$id', so GitHub is not told: $what")
    if (!account || !repo || !sha) error "githubNotify: it is not known which commit is meant; give account, repo and sha"
    String token = secret.contains(':') ? secret.substring(secret.indexOf(':') + 1) : secret
    Map reply = sluice.http(method: 'POST', url: "$api/repos/$account/$repo/statuses/$sha".toString(), timeout: 60,
                            headers: [['Authorization', "token ${sluice.secret(token)}".toString()], ['Accept', 'application/vnd.github+json'], ['Content-Type', 'application/json']],
                            body: JsonOutput.toJson([state: given.status.toLowerCase(), context: given.context ?: 'default', description: given.description ?: '',
                                                     target_url: given.targetUrl ?: [env.RUN_DISPLAY_URL, env.BUILD_URL].find { it?.startsWith('http') } ?: '']))
    if (reply.error || reply.status >= 300) error "githubNotify: the state could not be set: ${reply.error ?: "GitHub answers $reply.status: ${reply.content.take(200)}"}"
    sluice.log "GitHub: $what"
}

def gitStatusWrapper(Map given, Closure body) {
    String context = given.gitHubContext ?: 'default'
    Map common = [context: context, account: given.account, repo: given.repo, sha: given.sha, credentialsId: given.credentialsId, gitApiUrl: given.gitApiUrl,
                  targetUrl: given.targetUrl].findAll { it.value }
    githubNotify(common + [status: 'PENDING', description: given.description ?: 'in progress'])
    try {
        def result = body()
        githubNotify(common + [status: 'SUCCESS', description: given.successDescription ?: 'passed'])
        return result
    } catch (Throwable e) {
        githubNotify(common + [status: 'FAILURE', description: given.failureDescription ?: "${e.message ?: e}".readLines()[0].take(140)])
        throw e
    }
}

/* --- badges ------------------------------------------------------------------------------------------------------------------- */

def decorate(String text, String link) {
    if (!text) return
    String line = link ? "$text ($link)" : text
    currentBuild.description = currentBuild.description ? "$currentBuild.description\n$line" : line
    sluice.log line
}

def addBadge(Map given) { decorate(given.text, given.link) }
def addInfoBadge(Map given) { decorate(given.text, given.link) }
def addWarningBadge(Map given) { decorate("warning: $given.text", given.link) }
def addErrorBadge(Map given) { decorate("error: $given.text", given.link) }
def addShortText(Map given) { decorate(given.text, given.link) }
def createSummary(Map given) { decorate(given.text?.replaceAll(/<[^>]*>/, ''), null) }
