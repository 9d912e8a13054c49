/*
 * The rules of HTTP that do not depend on how it is sent.
 */
#include "builtins/world/http_rules.h"

#include "grammar/gc.h"

#include <errno.h>
#include <strings.h>
#include <sys/stat.h>

const char *http_origin(const char *url) {
    const char *host = strstr(url, "://");
    if (!host) return "an address without a scheme";
    host += strlen("://");
    size_t len = strcspn(host, "/?#");
    const char *user_end = memrchr(host, '@', len);
    if (user_end) {
        len -= (size_t)(user_end + 1 - host);
        return text_printf("%.*s%.*s", (int)(strstr(url, "://") + strlen("://") - url), url, (int)len, user_end + 1);
    }
    return gc_strndup(url, (size_t)(host - url) + len);
}

static bool is_token(Text name) {
    for (size_t i = 0; i < name.len; i++) {
        unsigned char c = (unsigned char)name.at[i];
        if (c <= ' ' || c >= 0x7F || strchr("\"(),/:;<=>?@[\\]{}", c)) return false;
    }
    return name.len > 0;
}

static bool is_one_line(Text value) {
    return !memchr(value.at, '\r', value.len) && !memchr(value.at, '\n', value.len) && !memchr(value.at, '\0', value.len);
}

static bool check_mail(const HttpRequest *request, const char **error) {
    bool one_line = is_one_line(text_of(request->mail_from));
    for (const char *const *to = request->mail_to; *to; to++) one_line &= is_one_line(text_of(*to));
    if (!one_line) {
        *error = "an address of a letter is not one line"; /* the rest would be a command to the server */
        return false;
    }
    if (strncasecmp(request->url, "smtp://", 7) == 0 || strncasecmp(request->url, "smtps://", 8) == 0) return true;
    *error = text_printf("a mail server is written as smtp://HOST:PORT or smtps://HOST, not %s", http_origin(request->url));
    return false;
}

bool http_check(const HttpRequest *request, const char **error) {
    if (request->mail_to) return check_mail(request, error);
    if (strncasecmp(request->url, "http://", 7) != 0 && strncasecmp(request->url, "https://", 8) != 0) {
        *error = text_printf("only http:// and https:// addresses can be asked, not %s", http_origin(request->url));
        return false;
    }
    if (!is_token(text_of(request->method))) {
        *error = text_printf("'%s' is not an HTTP method", request->method);
        return false;
    }
    for (size_t i = 0; i < request->header_count; i++) {
        const HttpHeader *header = &request->headers[i];
        if (is_token(header->name) && (header->value.len == 0 || is_one_line(header->value))) continue;
        *error = text_printf("the HTTP header '%.*s' has a name or a value that does not fit on one line",
                             TEXT_FMT(header->name));
        return false;
    }
    return true;
}

/* --- redirects ---------------------------------------------------------------------------------------- */

bool http_is_redirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

static bool names(Text name, const char *other) {
    size_t len = strlen(other);
    return name.len == len && strncasecmp(name.at, other, len) == 0;
}

static bool starts_with(Text name, const char *prefix) {
    size_t len = strlen(prefix);
    return name.len >= len && strncasecmp(name.at, prefix, len) == 0;
}

bool http_has_header(const HttpRequest *request, const char *name) {
    for (size_t i = 0; i < request->header_count; i++) {
        if (names(request->headers[i].name, name)) return true;
    }
    return false;
}

/* Secrets travel in headers of any name: only these are known to hold none. */
static bool is_harmless(Text name) {
    return starts_with(name, "Accept") || starts_with(name, "Content-") || starts_with(name, "If-") ||
           names(name, "User-Agent") || names(name, "Range") || names(name, "Cache-Control");
}

static void keep_headers(HttpRequest *request, bool keep_body, bool same_origin) {
    HttpHeader *kept = gc_new_array(HttpHeader, request->header_count);
    size_t count = 0;
    for (size_t i = 0; i < request->header_count; i++) {
        Text name = request->headers[i].name;
        if (!same_origin && !is_harmless(name)) continue;
        if (!keep_body && (starts_with(name, "Content-") || names(name, "Transfer-Encoding"))) continue;
        kept[count++] = request->headers[i];
    }
    request->headers = kept;
    request->header_count = count;
}

void http_redirect(HttpRequest *request, int status, const char *url) {
    bool is_post = strcasecmp(request->method, "POST") == 0, is_head = strcasecmp(request->method, "HEAD") == 0;
    bool to_get = (status == 303 && !is_head) || ((status == 301 || status == 302) && is_post);
    bool same_origin = strcasecmp(http_origin(url), http_origin(request->url)) == 0;
    if (to_get) {
        request->method = "GET";
        request->body = TEXT("");
        request->body_file = NULL;
    }
    keep_headers(request, !to_get, same_origin);
    request->url = url;
}

/* --- the reply's head --------------------------------------------------------------------------------- */

static void add_header(HttpReply *reply, Text name, Text value) {
    size_t count = reply->header_count;
    if ((count & (count - 1)) == 0) { /* full at each power of two */
        reply->headers = gc_realloc(reply->headers, sizeof *reply->headers * (count ? count * 2 : 1));
    }
    reply->headers[reply->header_count++] = (HttpHeader){text_copy(name), text_copy(value)};
}

void http_add_line(HttpReply *reply, Text line) {
    if (text_starts(line, TEXT("HTTP/"))) {
        reply->headers = NULL;
        reply->header_count = 0;
        return;
    }
    ptrdiff_t colon = text_find(line, TEXT(":"), 0);
    if (colon <= 0) return;
    Text value = text_span(line.at + colon + 1, line.len - (size_t)colon - 1);
    add_header(reply, text_trim(text_span(line.at, (size_t)colon)), text_trim(value));
}

bool http_body_size(const HttpRequest *request, uint64_t *size, const char **error) {
    struct stat info;
    *size = request->body.len;
    if (!request->body_file) return true;
    if (stat(request->body_file, &info) != 0) {
        *error = text_printf("cannot read %s: %s", request->body_file, strerror(errno));
        return false;
    }
    uint64_t available = (uint64_t)info.st_size;
    uint64_t end = request->body_length ? request->body_offset + request->body_length : available;
    if (end > available || request->body_offset > end) {
        *error = text_printf("cannot send %s: it is only %llu bytes long", request->body_file,
                             (unsigned long long)available);
        return false;
    }
    *size = end - request->body_offset;
    return true;
}
