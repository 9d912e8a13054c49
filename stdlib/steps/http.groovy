/* httpRequest, as Jenkins' HTTP Request plugin does it: what it says, which answers it takes, what it yields. */
import groovy.transform.Field

@Field Map TYPES = [TEXT_HTML: 'text/html', TEXT_PLAIN: 'text/plain', APPLICATION_FORM: 'application/x-www-form-urlencoded',
                    APPLICATION_FORM_DATA: 'multipart/form-data', APPLICATION_JSON: 'application/json',
                    APPLICATION_JSON_UTF8: 'application/json; charset=UTF-8', APPLICATION_TAR: 'application/x-tar',
                    APPLICATION_ZIP: 'application/zip', APPLICATION_OCTETSTREAM: 'application/octet-stream']
/* Without a limit the plugin waits as long as it takes; this is how long a step may be waited for here. */
@Field int LONGEST = 24 * 3600

def httpRequest(Map given) {
    boolean quiet = given.quiet
    List headers = headersOf(given)
    if (!quiet) {
        sluice.log "HttpMethod: $given.httpMode"
        sluice.log "URL: $given.url"
        headers.findAll { !it.hidden }.each { h -> sluice.log "${h.name}: ${h.maskValue ? '*****' : h.value}" }
    }
    Map request = [method: given.httpMode, url: given.url, headers: headers.collect { h -> [h.name, h.value] }, body: given.requestBody,
                   timeout: given.timeout > 0 ? given.timeout : LONGEST, insecure: given.ignoreSslErrors, proxy: given.httpProxy,
                   follow: given.httpMode in ['GET', 'HEAD']]
    addUpload(request, given)
    Map reply = sluice.http(request)
    if (reply.error) reply = unreached(reply, quiet)
    else if (!quiet) sluice.log "Response Code: $reply.status"
    if (given.consoleLogResponseBody) sluice.log "Response:\n$reply.content"
    check(given, reply, quiet)
    if (given.outputFile) {
        if (!quiet) sluice.log "Saving response body to $given.outputFile"
        sluice.save(given.outputFile, reply.bytes)
    }
    reply.subMap(['status', 'headers', 'content', 'charset'])
}

/* name, value, maskValue; hidden: not said at all */
List headersOf(Map given) {
    List headers = (given.customHeaders ?: []).collect { h -> [name: "$h.name", value: "${h.value ?: ''}", maskValue: h.maskValue] }
    headers.findAll { it.maskValue }.each { h -> sluice.secret(h.value) }
    if (given.contentType && given.contentType != 'NOT_SET') headers.add([name: 'Content-Type', value: TYPES[given.contentType]])
    if (given.acceptType && given.acceptType != 'NOT_SET') headers.add([name: 'Accept', value: TYPES[given.acceptType]])
    if (given.authentication) {
        String pair = sluice.credential(given.authentication)
        if (pair == null) throw new IllegalStateException("httpRequest: " + sluice.needed(given.authentication))
        if (pair.contains(':')) sluice.secret(pair.substring(pair.indexOf(':') + 1))
        if (!given.quiet) sluice.log "Using authentication: $given.authentication"
        headers.add([name: 'Authorization', value: sluice.secret('Basic ' + pair.bytes.encodeBase64()), hidden: true])
    }
    headers
}

/* A file as the whole body, or parts of a form. */
def addUpload(Map request, Map given) {
    List parts = (given.formData ?: []).collect { part ->
        [name: part.name, value: part.body ?: part.uploadFile ? null : '', file: part.uploadFile, fileName: part.fileName ?: nameOf(part.uploadFile),
         type: part.contentType] + (part.body ? [value: part.body] : [:])
    }
    if (given.uploadFile && !given.wrapAsMultipart) request.file = given.uploadFile
    else if (given.uploadFile)
        parts.add([name: given.multipartName ?: 'file', file: given.uploadFile, fileName: nameOf(given.uploadFile), type: 'application/octet-stream'])
    if (!parts) return
    request.boundary = "sluice-${UUID.randomUUID()}".toString()
    request.parts = parts
    request.headers = request.headers.findAll { !it[0].equalsIgnoreCase('Content-Type') } +
        [['Content-Type', "multipart/form-data; boundary=$request.boundary".toString()]]
}

String nameOf(path) { path ? path.toString().tokenize('/').last() : null }

/* A host that is not known counts as an answer 404, one that does not answer as 408. */
Map unreached(Map reply, boolean quiet) {
    if (reply.error.contains('certificate')) throw new IllegalStateException(reply.error)
    int status = reply.error.contains('name of the host is unknown') ? 404 : 408
    if (!quiet) sluice.log "Treating it as $status ${status == 404 ? 'Not Found' : 'Request Timeout'}: $reply.error"
    [status: status, headers: [:], content: reply.error, charset: null]
}

def check(Map given, Map reply, boolean quiet) {
    List ranges = given.validResponseCodes.tokenize(',').collect { range -> range.trim().tokenize(':')*.trim() }
    boolean fits = ranges.any { range -> reply.status >= (range[0] as int) && reply.status <= (range[-1] as int) }
    if (!fits) error "Fail: Status code $reply.status is not in the accepted range: $given.validResponseCodes while calling $given.url"
    if (!quiet) sluice.log "Success: Status code $reply.status is in the accepted range: $given.validResponseCodes"
    if (given.validResponseContent && !reply.content.contains(given.validResponseContent))
        error "Fail: Response doesn't contain expected content '$given.validResponseContent'"
}
