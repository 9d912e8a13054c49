/* httpRequest, as Jenkins' HTTP Request plugin does it: what it says, which answers it takes, what it yields. */
import groovy.transform.Field

@Field Map TYPES = [TEXT_HTML: 'text/html', TEXT_PLAIN: 'text/plain', APPLICATION_FORM: 'application/x-www-form-urlencoded',
                    APPLICATION_FORM_DATA: 'multipart/form-data', APPLICATION_JSON: 'application/json',
                    APPLICATION_JSON_UTF8: 'application/json; charset=UTF-8', APPLICATION_TAR: 'application/x-tar',
                    APPLICATION_ZIP: 'application/zip', APPLICATION_OCTETSTREAM: 'application/octet-stream']
/* Without a limit the plugin waits as long as it takes; this is how long a step may be waited for here. */
@Field int LONGEST = 24 * 3600

def httpRequest(Map it) {
    boolean quiet = it.quiet
    List headers = headersOf(it)
    if (!quiet) {
        sluice.log "HttpMethod: $it.httpMode"
        sluice.log "URL: $it.url"
        headers.findAll { !it.hidden }.each { h -> sluice.log "${h.name}: ${h.maskValue ? '*****' : h.value}" }
    }
    Map request = [method: it.httpMode, url: it.url, headers: headers.collect { h -> [h.name, h.value] }, body: it.requestBody,
                   timeout: it.timeout > 0 ? it.timeout : LONGEST, insecure: it.ignoreSslErrors, proxy: it.httpProxy,
                   follow: it.httpMode in ['GET', 'HEAD']]
    addUpload(request, it)
    Map reply = sluice.http(request)
    if (reply.error) reply = unreached(reply, quiet)
    else if (!quiet) sluice.log "Response Code: $reply.status"
    if (it.consoleLogResponseBody) sluice.log "Response:\n$reply.content"
    check(it, reply, quiet)
    if (it.outputFile) {
        if (!quiet) sluice.log "Saving response body to $it.outputFile"
        sluice.save(it.outputFile, reply.bytes)
    }
    reply.subMap(['status', 'headers', 'content', 'charset'])
}

/* name, value, maskValue; hidden: not said at all */
List headersOf(Map it) {
    List headers = (it.customHeaders ?: []).collect { h -> [name: "$h.name", value: "${h.value ?: ''}", maskValue: h.maskValue] }
    headers.findAll { it.maskValue }.each { h -> sluice.secret(h.value) }
    if (it.contentType && it.contentType != 'NOT_SET') headers.add([name: 'Content-Type', value: TYPES[it.contentType]])
    if (it.acceptType && it.acceptType != 'NOT_SET') headers.add([name: 'Accept', value: TYPES[it.acceptType]])
    if (it.authentication) {
        String pair = sluice.credential(it.authentication)
        if (pair == null) throw new IllegalStateException("httpRequest: " + sluice.needed(it.authentication))
        if (pair.contains(':')) sluice.secret(pair.substring(pair.indexOf(':') + 1))
        if (!it.quiet) sluice.log "Using authentication: $it.authentication"
        headers.add([name: 'Authorization', value: sluice.secret('Basic ' + pair.bytes.encodeBase64()), hidden: true])
    }
    headers
}

/* A file as the whole body, or parts of a form. */
def addUpload(Map request, Map it) {
    List parts = (it.formData ?: []).collect { part ->
        [name: part.name, value: part.body ?: part.uploadFile ? null : '', file: part.uploadFile, fileName: part.fileName ?: nameOf(part.uploadFile),
         type: part.contentType] + (part.body ? [value: part.body] : [:])
    }
    if (it.uploadFile && !it.wrapAsMultipart) request.file = it.uploadFile
    else if (it.uploadFile)
        parts.add([name: it.multipartName ?: 'file', file: it.uploadFile, fileName: nameOf(it.uploadFile), type: 'application/octet-stream'])
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

def check(Map it, Map reply, boolean quiet) {
    List ranges = it.validResponseCodes.tokenize(',').collect { range -> range.trim().tokenize(':')*.trim() }
    boolean fits = ranges.any { range -> reply.status >= (range[0] as int) && reply.status <= (range[-1] as int) }
    if (!fits) error "Fail: Status code $reply.status is not in the accepted range: $it.validResponseCodes while calling $it.url"
    if (!quiet) sluice.log "Success: Status code $reply.status is in the accepted range: $it.validResponseCodes"
    if (it.validResponseContent && !reply.content.contains(it.validResponseContent))
        error "Fail: Response doesn't contain expected content '$it.validResponseContent'"
}
