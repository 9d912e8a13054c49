/* mail and emailext. The server is the credential `smtp`; without one a letter is kept in the run's folder, and that is said. */
import groovy.transform.Field
import sluice.RunLog

@Field String SERVER = 'smtp'
@Field Map DEFAULTS = [DEFAULT_SUBJECT: '$PROJECT_NAME - Build # $BUILD_NUMBER - $BUILD_STATUS!',
                       DEFAULT_CONTENT: '$PROJECT_NAME - Build # $BUILD_NUMBER - $BUILD_STATUS:\n\nCheck console output at $BUILD_URL to view the results.']

/* --- the two steps ------------------------------------------------------------------------------------------------------ */

def mail(Map given) {
    if (!given.subject?.trim() || !given.body?.trim()) error "Email not sent. All mandatory properties must be supplied ('subject', 'body')."
    Map letter = [subject: given.subject, body: given.body, type: given.mimeType ?: 'text/plain', from: given.from, replyTo: given.replyTo,
                  to: addresses(given.to), cc: addresses(given.cc), bcc: addresses(given.bcc), parts: []]
    if (!(letter.to + letter.cc + letter.bcc)) error "Email not sent. No recipients of any kind specified ('to', 'cc', 'bcc')."
    String why = send(letter)
    if (why) error "Email not sent. $why"
}

def emailext(Map given) {
    Map letter = [subject: expand(given.subject ?: DEFAULTS.DEFAULT_SUBJECT), body: expand(given.body ?: DEFAULTS.DEFAULT_CONTENT),
                  type: given.mimeType?.trim() ?: 'text/plain', from: given.from, replyTo: addresses(given.replyTo).join(', '), to: [], cc: [], bcc: []]
    addresses(expand(given.to ?: '')).each { one ->
        if (one.startsWith('cc:')) letter.cc.add(one.substring(3))
        else if (one.startsWith('bcc:')) letter.bcc.add(one.substring(4))
        else letter.to.add(one)
    }
    letter.to += provided(given.recipientProviders) - letter.to
    letter.parts = attachments(given)
    if (given.presendScript || given.postsendScript) sluice.warn 'emailext: presendScript and postsendScript have no effect here'
    if (given.saveOutput) writeFile file: given.saveOutputFileName ?: 'email-ext-message.html', text: letter.body
    if (!(letter.to + letter.cc + letter.bcc)) return sluice.log('An attempt to send an e-mail to empty list of recipients, ignored.')
    sluice.log "Sending email to: ${(letter.to + letter.cc + letter.bcc).join(' ')}"
    String why = send(letter)
    if (why) sluice.warn "Could not send email: $why"
}

/* --- whom ---------------------------------------------------------------------------------------------------------------- */

/* Separated by commas, semicolons or blanks; "Name <address>" is one. */
List addresses(text) {
    def found = "${text ?: ''}" =~ /(?:"[^"]*"\s*|[^",;<>\s][^",;<>\n]*\s)?<[^<>\s]+>|[^",;<>\s]+/
    found.collect { it.toString().trim() }
}

String bare(String address) { address.contains('<') ? address.substring(address.indexOf('<') + 1, address.indexOf('>')) : address }

/* Who has to do with the commits since the run before, as far as their addresses are known. */
List provided(List providers) {
    List found = []
    providers?.each { one ->
        String kind = (one instanceof Map ? one['$class'] : one).toString().tokenize('.').last()
        if (kind.startsWith('Requester') || kind.startsWith('BuildUser')) {
            if (env.BUILD_USER_EMAIL) found.add(env.BUILD_USER_EMAIL)
        } else {
            currentBuild.changeSets.each { set -> set.each { change -> if (change.authorEmail) found.add(change.authorEmail) } }
        }
    }
    found.unique()
}

/* --- tokens ------------------------------------------------------------------------------------------------------------- */

/* $NAME, ${NAME} and ${NAME, argument="value"} */
String expand(String text) {
    String result = DEFAULTS.inject(text) { all, name, value -> all.replace('${' + name + '}', value).replace('$' + name, value) }
    result.replaceAll(/\$\{(\w+)\s*((?:,[^}]*)?)\}|\$(\w+)/) { whole, braced, rest, plain ->
        String value = token(braced ?: plain, arguments(rest))
        value == null ? whole : value
    }
}

Map arguments(String rest) {
    def found = "${rest ?: ''}" =~ /(\w+)\s*=\s*(?:"([^"]*)"|(\w+))/
    found.collect { it }.collectEntries { m -> [m[1], m[2] != null ? m[2] : m[3]] }
}

String token(String name, Map given) {
    switch (name) {
    case 'PROJECT_NAME': case 'PROJECT_DISPLAY_NAME': case 'JOB_NAME': return env.JOB_NAME
    case 'BUILD_STATUS': return status()
    case 'BUILD_NUMBER': return env.BUILD_NUMBER
    case 'BUILD_URL': case 'PROJECT_URL': case 'JENKINS_URL': return env[name == 'PROJECT_URL' ? 'JOB_URL' : name] ?: ''
    case 'CAUSE': return currentBuild.buildCauses*.shortDescription.join(', ')
    case 'ENV': return env[given.var ?: ''] ?: ''
    case 'FILE': return given.path && fileExists(given.path) ? readFile(given.path) : "ERROR: File '${given.path}' does not exist"
    case 'BUILD_LOG': return logLines().takeRight((given.maxLines ?: '250') as int).join('\n')
    case 'CHANGES': case 'CHANGES_SINCE_LAST_SUCCESS':
        return currentBuild.changeSets.collectMany { set -> set.collect { c -> "[$c.authorName] $c.msg".toString() } }.join('\n') ?: 'No changes'
    default: return env[name]
    }
}

String status() {
    Map words = [SUCCESS: 'Successful', UNSTABLE: 'Unstable', FAILURE: 'Failure', ABORTED: 'Aborted', NOT_BUILT: 'Not Built']
    String now = currentBuild.currentResult, before = currentBuild.previousBuild?.result
    if (before && now == 'SUCCESS' && before != 'SUCCESS') return 'Fixed'
    if (before && now == before && now in ['FAILURE', 'UNSTABLE']) return now == 'FAILURE' ? 'Still Failing' : 'Still Unstable'
    words[now]
}

List logLines() { RunLog.lines(sluice.logText()) }

/* --- the letter ----------------------------------------------------------------------------------------------------------- */

/* name, type, content (Base64) */
List attachments(Map given) {
    List parts = []
    if (given.attachmentsPattern?.trim())
        findFiles(glob: given.attachmentsPattern).each { f ->
            parts.add([name: f.name, type: 'application/octet-stream', content: readFile(file: f.path, encoding: 'Base64')])
        }
    if (given.attachLog) parts.add([name: 'build.log', type: 'text/plain; charset=UTF-8', content: base64(logLines().join('\n') + '\n')])
    parts
}

boolean isPlain(String text) { text.every { c -> c == '\n' || c == '\t' || (c >= ' ' && c <= '~') } && text.readLines().every { line -> line.size() < 900 } }
String base64(String text) { text.getBytes('UTF-8').encodeBase64().toString() }
String lines76(String text) { text.replaceAll(/.{76}/, '$0\n') }
String header(String text) { def one = text.replaceAll(/[\r\n]+/, ' '); isPlain(one) ? one : "=?UTF-8?B?${base64(one)}?=" }

/* "Name <address>": the name may have any letters. */
String person(String address) {
    String name = address.contains('<') ? address.substring(0, address.indexOf('<')).trim() : ''
    name && !isPlain(name) ? "${header(name)} <${bare(address)}>" : address
}

List section(String type, String text) {
    boolean plain = isPlain(text)
    String full = type.contains('charset') ? type : "$type; charset=UTF-8"
    ["Content-Type: $full", "Content-Transfer-Encoding: ${plain ? '7bit' : 'base64'}", '', plain ? text : lines76(base64(text))]
}

String write(Map letter, String from) {
    List out = ["Date: ${new Date().format("EEE, d MMM yyyy HH:mm:ss Z")}", "From: ${person(from)}", "To: ${letter.to.collect { person(it) }.join(', ')}"]
    if (letter.cc) out.add("Cc: ${letter.cc.collect { person(it) }.join(', ')}")
    if (letter.replyTo) out.add("Reply-To: ${header(letter.replyTo)}")
    out.addAll(["Subject: ${header(letter.subject)}", "Message-ID: <${UUID.randomUUID()}@sluice>", 'MIME-Version: 1.0'])
    if (!letter.parts) return crlf(out + section(letter.type, letter.body))
    String boundary = "part-${UUID.randomUUID()}"
    out.addAll(["Content-Type: multipart/mixed; boundary=\"$boundary\"", '', "--$boundary"])
    out.addAll(section(letter.type, letter.body))
    letter.parts.each { part ->
        out.addAll(["--$boundary", "Content-Type: $part.type", "Content-Disposition: attachment; filename=\"$part.name\"",
                    'Content-Transfer-Encoding: base64', '', lines76(part.content)])
    }
    crlf(out + ["--$boundary--"])
}

String crlf(List out) { (out.join('\n') + '\n').replaceAll(/\r?\n/, '\r\n') }

/* The user and password of the server's address. */
Map login(String server) {
    def found = "${server ?: ''}" =~ /^smtps?:\/\/([^:@\/]*)(?::([^@\/]*))?@/
    if (!found.find()) return [:]
    [user: URLDecoder.decode(found.group(1), 'UTF-8'), password: URLDecoder.decode(found.group(2) ?: '', 'UTF-8')]
}

/* Null, or why it was not sent. */
String send(Map letter) {
    String server = sluice.setting(SERVER)
    Map login = login(server)
    if (login.password) sluice.secret(login.password)
    String from = letter.from ?: env.MAIL_FROM ?: (login.user?.contains('@') ? login.user : 'sluice@localhost')
    String text = write(letter, from)
    List all = (letter.to + letter.cc + letter.bcc).collect { bare(it) }
    if (server != null) return sluice.mail(server, bare(from), all, text)
    String kept = sluice.keep('mail', '.eml', text)
    sluice.log "No mail server is given, so it is ${kept ? "kept as $kept" : 'not sent'}: $letter.subject (to ${all.join(', ')}); " +
        "give one as the credential $SERVER: smtp://[USER:PASSWORD@]HOST[:PORT]"
    null
}
