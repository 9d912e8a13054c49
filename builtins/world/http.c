/*
 * HTTP over libcurl's multi interface in its event-driven form: libcurl names the sockets and the timeout it waits for,
 * our loop tells it when they are ready. libcurl calls back only from within its own functions, which are called from
 * the loop (an event) and from fibers (start, stop), never from one of its callbacks.
 */
#include "builtins/world/http.h"

#include "builtins/world/files.h"
#include "builtins/world/http_rules.h"
#include "builtins/world/lazy.h"
#include "grammar/gc.h"

#define CURL_DISABLE_TYPECHECK /* its macros expect the functions under their own names */
#include <curl/curl.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#define CURL_FUNCTIONS(X)                                                                                              \
    X(curl_easy_cleanup)                                                                                               \
    X(curl_easy_getinfo)                                                                                               \
    X(curl_easy_init)                                                                                                  \
    X(curl_easy_perform)                                                                                               \
    X(curl_easy_setopt)                                                                                                \
    X(curl_easy_strerror)                                                                                              \
    X(curl_global_init)                                                                                                \
    X(curl_multi_add_handle)                                                                                           \
    X(curl_multi_assign)                                                                                               \
    X(curl_multi_cleanup)                                                                                              \
    X(curl_multi_info_read)                                                                                            \
    X(curl_multi_init)                                                                                                 \
    X(curl_multi_remove_handle)                                                                                        \
    X(curl_multi_setopt)                                                                                               \
    X(curl_multi_socket_action)                                                                                        \
    X(curl_slist_append)                                                                                               \
    X(curl_slist_free_all)

LAZY_LIBRARY(lib, CURL_FUNCTIONS)

enum {
    DEFAULT_TIMEOUT_MS = 300000,
    DEFAULT_CONNECT_TIMEOUT_MS = 10000,
    MOST_CONNECTIONS = 512, /* more exchanges than this wait for one */
    MOST_REDIRECTS = 10,
};
#define DEFAULT_MAX_REPLY ((size_t)1 << 30)

struct HttpClient {
    Scheduler *sched;
    Loop *loop;
    CURLM *multi;
    LoopTimer *timer;
};

/* A socket libcurl waits for. */
typedef struct Socket {
    HttpClient *client;
    curl_socket_t fd;
    int events;
    LoopWatch *watch;
} Socket;

/* One request and its reply; pinned, since libcurl holds it. */
typedef struct Exchange {
    HttpClient *client;
    HttpRequest request;
    HttpReply reply;
    Wait wait;
    CURL *easy;
    struct curl_slist *headers, *recipients;
    CURLcode code;
    uint64_t sent, to_send;
    int body_fd, reply_fd;
    const char *reply_part; /* where a reply's file grows until it is whole */
    Buf body;
    const char *fault; /* ended by us, for this reason */
    char detail[CURL_ERROR_SIZE];
} Exchange;

/* --- libcurl and the loop ----------------------------------------------------------------------------- */

static void collect_finished(HttpClient *client) {
    CURLMsg *message;
    for (int left; (message = lib.curl_multi_info_read(client->multi, &left));) {
        if (message->msg != CURLMSG_DONE) continue;
        Exchange *x = NULL;
        lib.curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&x);
        x->code = message->data.result;
        wait_done(&x->wait);
    }
}

static void tell_curl(HttpClient *client, curl_socket_t fd, int events) {
    int running;
    lib.curl_multi_socket_action(client->multi, fd, events, &running);
    collect_finished(client);
}

static void on_socket(void *data, int events) {
    Socket *socket = data;
    int told = 0;
    if (events & LOOP_READ) told |= CURL_CSELECT_IN;
    if (events & LOOP_WRITE) told |= CURL_CSELECT_OUT;
    if (events & LOOP_HANGUP) {
        told |= CURL_CSELECT_ERR;
        loop_watch_change(socket->watch, socket->events); /* an error has stopped the watch; libcurl may still want it */
    }
    tell_curl(socket->client, socket->fd, told);
}

static void on_timeout(void *data) { tell_curl(data, CURL_SOCKET_TIMEOUT, 0); }

static int set_timer(CURLM *multi, long ms, void *data) {
    (void)multi;
    HttpClient *client = data;
    if (ms < 0) {
        loop_timer_stop(client->timer);
        client->timer = NULL;
    } else if (client->timer) {
        loop_timer_again(client->timer, ms, 0);
    } else {
        client->timer = loop_timer(client->loop, ms, 0, on_timeout, client);
    }
    return 0;
}

static int set_socket(CURL *easy, curl_socket_t fd, int what, void *data, void *known) {
    (void)easy;
    HttpClient *client = data;
    Socket *socket = known;
    if (what == CURL_POLL_REMOVE) {
        if (!socket) return 0;
        loop_watch_stop(socket->watch);
        gc_unpin(socket);
        return 0;
    }
    int events = (what & CURL_POLL_IN ? LOOP_READ : 0) | (what & CURL_POLL_OUT ? LOOP_WRITE : 0);
    if (socket) {
        socket->events = events;
        loop_watch_change(socket->watch, events);
        return 0;
    }
    socket = gc_pin_alloc(sizeof *socket);
    *socket = (Socket){.client = client, .fd = fd, .events = events};
    socket->watch = loop_watch(client->loop, fd, events, on_socket, socket);
    lib.curl_multi_assign(client->multi, fd, socket);
    return 0;
}

HttpClient *http_client_new(Scheduler *sched, const char **error) {
    if (!LAZY_LOAD(lib, CURL_SONAME, "libcurl4", "HTTP", error)) return NULL;
    CURLM *multi = lib.curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK ? lib.curl_multi_init() : NULL;
    if (!multi) {
        *error = "HTTP cannot be used: libcurl does not start";
        return NULL;
    }
    HttpClient *client = gc_pin_alloc(sizeof *client);
    *client = (HttpClient){.sched = sched, .loop = sched_loop(sched), .multi = multi};
    lib.curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, set_socket);
    lib.curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, client);
    lib.curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, set_timer);
    lib.curl_multi_setopt(multi, CURLMOPT_TIMERDATA, client);
    lib.curl_multi_setopt(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, (long)MOST_CONNECTIONS);
    return client;
}

void http_client_free(HttpClient *client) {
    lib.curl_multi_cleanup(client->multi);
    loop_timer_stop(client->timer);
    gc_unpin(client);
}

/* --- what libcurl asks for and brings ----------------------------------------------------------------- */

static curl_socket_t open_socket(void *data, curlsocktype purpose, struct curl_sockaddr *address) {
    (void)data;
    (void)purpose;
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static size_t give_body(char *out, size_t size, size_t count, void *data) {
    Exchange *x = data;
    uint64_t left = x->to_send - x->sent;
    size_t want = size * count < left ? size * count : (size_t)left;
    if (want == 0) return 0;
    if (x->body_fd < 0) {
        memcpy(out, x->request.body.at + x->sent, want);
    } else {
        ssize_t got = pread(x->body_fd, out, want, (off_t)(x->request.body_offset + x->sent));
        if (got <= 0) {
            x->fault = text_printf("cannot read %s: %s", x->request.body_file, got < 0 ? strerror(errno) : "it has shrunk");
            return CURL_READFUNC_ABORT;
        }
        want = (size_t)got;
    }
    x->sent += want;
    return want;
}

/* The connection broke before anything came back, and libcurl sends the body again. */
static int seek_body(void *data, curl_off_t offset, int origin) {
    if (origin != SEEK_SET || offset < 0) return CURL_SEEKFUNC_CANTSEEK;
    ((Exchange *)data)->sent = (uint64_t)offset;
    return CURL_SEEKFUNC_OK;
}

static size_t take_head(char *bytes, size_t size, size_t count, void *data) {
    Exchange *x = data;
    http_add_line(&x->reply, text_trim(text_span(bytes, size * count)));
    return size * count;
}

static int status_of(const Exchange *x) {
    long status = 0;
    lib.curl_easy_getinfo(x->easy, CURLINFO_RESPONSE_CODE, &status);
    return (int)status;
}

static bool open_reply_file(Exchange *x) {
    const char *path = x->request.reply_file, *error = NULL;
    x->reply_part = text_printf("%s.part", path);
    if (!files_write(x->reply_part, TEXT(""), false, &error)) {
        x->fault = error;
        return false;
    }
    x->reply_fd = open(x->reply_part, O_WRONLY | O_CLOEXEC);
    if (x->reply_fd < 0) x->fault = text_printf("cannot write %s: %s", x->reply_part, strerror(errno));
    return x->reply_fd >= 0;
}

static bool goes_to_file(const Exchange *x) { return x->request.reply_file && status_of(x) / 100 == 2; }

static bool write_reply(Exchange *x, Text piece) {
    if (x->reply_fd < 0 && !open_reply_file(x)) return false;
    while (piece.len > 0) {
        ssize_t len = write(x->reply_fd, piece.at, piece.len);
        if (len < 0 && errno == EINTR) continue;
        if (len < 0) {
            x->fault = text_printf("cannot write %s: %s", x->reply_part, strerror(errno));
            return false;
        }
        piece = text_span(piece.at + len, piece.len - (size_t)len);
    }
    return true;
}

static bool keep_reply(Exchange *x, Text piece) {
    size_t most = x->request.max_reply ? x->request.max_reply : DEFAULT_MAX_REPLY;
    if (piece.len > most - x->body.len) {
        x->fault = text_printf("the reply of %s is larger than %zu bytes", http_origin(x->request.url), most);
        return false;
    }
    buf_text(&x->body, piece);
    return true;
}

/* Any count but the one given makes libcurl end the transfer. */
static size_t take_body(char *bytes, size_t size, size_t count, void *data) {
    Exchange *x = data;
    Text piece = text_span(bytes, size * count);
    bool good = goes_to_file(x) ? write_reply(x, piece) : keep_reply(x, piece);
    return good ? size * count : 0;
}

/* --- one exchange ------------------------------------------------------------------------------------- */

#define SET(option, value) lib.curl_easy_setopt(x->easy, option, value)

static void add_header(Exchange *x, const char *line) {
    struct curl_slist *longer = lib.curl_slist_append(x->headers, line);
    if (longer) x->headers = longer;
}

static void set_headers(Exchange *x) {
    const HttpRequest *request = &x->request;
    for (size_t i = 0; i < request->header_count; i++) {
        const HttpHeader *h = &request->headers[i];
        Buf line = {0};
        buf_text(&line, h->name);
        buf_z(&line, h->value.len ? ": " : ";"); /* the latter is libcurl's way to send an empty value */
        buf_text(&line, h->value);
        add_header(x, line.at);
    }
    if (!http_has_header(request, "Expect")) add_header(x, "Expect:"); /* costs a second with servers that ignore it */
    SET(CURLOPT_HTTPHEADER, x->headers);
    if (!http_has_header(request, "User-Agent")) SET(CURLOPT_USERAGENT, "sluice");
}

static void set_method(Exchange *x) {
    const char *method = x->request.method;
    bool takes_body = strcmp(method, "POST") == 0 || strcmp(method, "PUT") == 0 || strcmp(method, "PATCH") == 0;
    if (strcmp(method, "HEAD") == 0) {
        SET(CURLOPT_NOBODY, 1L);
    } else if (takes_body || x->to_send > 0) {
        SET(CURLOPT_UPLOAD, 1L);
        SET(CURLOPT_INFILESIZE_LARGE, (curl_off_t)x->to_send);
        SET(CURLOPT_CUSTOMREQUEST, method);
    } else if (strcmp(method, "GET") != 0) {
        SET(CURLOPT_CUSTOMREQUEST, method);
    }
}

static void set_security(Exchange *x) {
    const HttpRequest *request = &x->request;
    const char *authorities = request->ca_file ? request->ca_file : getenv("CURL_CA_BUNDLE");
    if (!authorities) authorities = getenv("SSL_CERT_FILE");
    if (authorities && *authorities) SET(CURLOPT_CAINFO, authorities);
    SET(CURLOPT_SSL_VERIFYPEER, request->insecure ? 0L : 1L);
    SET(CURLOPT_SSL_VERIFYHOST, request->insecure ? 0L : 2L);
    SET(CURLOPT_PROTOCOLS_STR, request->mail_to ? "smtp,smtps" : "http,https");
    if (request->proxy) SET(CURLOPT_PROXY, request->proxy);
}

static void set_callbacks(Exchange *x) {
    SET(CURLOPT_PRIVATE, x);
    SET(CURLOPT_ERRORBUFFER, x->detail);
    SET(CURLOPT_READFUNCTION, give_body);
    SET(CURLOPT_READDATA, x);
    SET(CURLOPT_SEEKFUNCTION, seek_body);
    SET(CURLOPT_SEEKDATA, x);
    SET(CURLOPT_HEADERFUNCTION, take_head);
    SET(CURLOPT_HEADERDATA, x);
    SET(CURLOPT_WRITEFUNCTION, take_body);
    SET(CURLOPT_WRITEDATA, x);
    SET(CURLOPT_OPENSOCKETFUNCTION, open_socket);
}

static bool is_this_machine(const char *url) {
    const char *host = strstr(http_origin(url), "://") + 3;
    size_t len = strcspn(host, ":");
    if (host[0] == '[') return strncmp(host, "[::1]", 5) == 0;
    if (strncmp(host, "127.", 4) == 0) return strspn(host, "0123456789.") == len; /* not a name that begins so */
    return len == 9 && strncmp(host, "localhost", len) == 0;
}

/* Encrypted where the server can; a password never goes in the clear to another machine. */
static void set_letter(Exchange *x) {
    const HttpRequest *request = &x->request;
    bool secret = strchr(request->url, '@') && !is_this_machine(request->url);
    for (const char *const *to = request->mail_to; *to; to++) x->recipients = lib.curl_slist_append(x->recipients, *to);
    SET(CURLOPT_MAIL_FROM, request->mail_from);
    SET(CURLOPT_MAIL_RCPT, x->recipients);
    SET(CURLOPT_USE_SSL, (long)(secret ? CURLUSESSL_ALL : is_this_machine(request->url) ? CURLUSESSL_NONE : CURLUSESSL_TRY));
    SET(CURLOPT_UPLOAD, 1L);
    SET(CURLOPT_INFILESIZE_LARGE, (curl_off_t)x->to_send);
}

static void set_options(Exchange *x, int64_t timeout_ms) {
    int64_t connect_ms = x->request.connect_timeout_ms;
    SET(CURLOPT_URL, x->request.url);
    SET(CURLOPT_NOSIGNAL, 1L);
    SET(CURLOPT_TCP_KEEPALIVE, 1L);
    SET(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    SET(CURLOPT_TIMEOUT_MS, (long)timeout_ms);
    SET(CURLOPT_CONNECTTIMEOUT_MS, (long)(connect_ms > 0 ? connect_ms : DEFAULT_CONNECT_TIMEOUT_MS));
    set_callbacks(x);
    set_security(x);
    if (x->request.mail_to) {
        set_letter(x);
        return;
    }
    set_method(x);
    set_headers(x);
}

#undef SET

static bool open_body(Exchange *x) {
    if (!http_body_size(&x->request, &x->to_send, &x->fault)) return false;
    x->sent = 0;
    if (!x->request.body_file) return true;
    x->body_fd = open(x->request.body_file, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (x->body_fd < 0) x->fault = text_printf("cannot read %s: %s", x->request.body_file, strerror(errno));
    return x->body_fd >= 0;
}

/* Ends what one hop has opened; a reply's file that is not whole goes. */
static void close_hop(Exchange *x) {
    if (x->easy) lib.curl_easy_cleanup(x->easy);
    lib.curl_slist_free_all(x->headers);
    lib.curl_slist_free_all(x->recipients);
    if (x->body_fd >= 0) close(x->body_fd);
    if (x->reply_fd >= 0) close(x->reply_fd);
    if (x->reply_part) unlink(x->reply_part);
    x->easy = NULL;
    x->headers = x->recipients = NULL;
    x->body_fd = x->reply_fd = -1;
    x->reply_part = NULL;
}

/* The whole reply is in its file: it takes its name. */
static bool finish_reply_file(Exchange *x) {
    if (!goes_to_file(x)) return true;
    if (x->reply_fd < 0 && !open_reply_file(x)) return false;
    int closed = close(x->reply_fd);
    x->reply_fd = -1;
    if (closed == 0 && files_rename(x->reply_part, x->request.reply_file, &x->fault)) {
        x->reply_part = NULL;
        return true;
    }
    if (!x->fault) x->fault = text_printf("cannot write %s: %s", x->reply_part, strerror(errno));
    return false;
}

static const char *describe_failure(const Exchange *x) {
    const char *origin = http_origin(x->request.url);
    const char *detail = x->detail[0] ? x->detail : lib.curl_easy_strerror(x->code);
    switch (x->code) {
    case CURLE_COULDNT_RESOLVE_HOST: return text_printf("no reply from %s: the name of the host is unknown", origin);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE: return text_printf("the certificate of %s cannot be trusted: %s", origin, detail);
    case CURLE_GOT_NOTHING: return text_printf("no reply from %s: it closed the connection", origin);
    default: return text_printf("no reply from %s: %s", origin, detail);
    }
}

static bool failed_before_sent(const Exchange *x) {
    switch (x->code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SEND_ERROR: return true;
    default: break;
    }
    curl_off_t connected = 0;
    lib.curl_easy_getinfo(x->easy, CURLINFO_PRETRANSFER_TIME_T, &connected);
    bool timed_out = x->code == CURLE_OPERATION_TIMEDOUT && connected == 0;
    bool cut_off = (x->code == CURLE_RECV_ERROR || x->code == CURLE_GOT_NOTHING) && x->sent < x->to_send;
    return timed_out || cut_off;
}

/* False: it was interrupted. */
static bool perform(Exchange *x) {
    if (x->request.at_once) {
        x->code = lib.curl_easy_perform(x->easy);
        return true;
    }
    wait_begin(&x->wait, x->client->sched);
    lib.curl_multi_add_handle(x->client->multi, x->easy);
    bool waited = wait_for(&x->wait);
    lib.curl_multi_remove_handle(x->client->multi, x->easy);
    return waited;
}

/* Sends once. True when there is a whole reply. */
static bool send_hop(Exchange *x, int64_t timeout_ms) {
    x->detail[0] = '\0';
    buf_clear(&x->body);
    if (!open_body(x)) return false;
    x->easy = lib.curl_easy_init();
    if (!x->easy) {
        x->fault = "HTTP cannot be used: libcurl has no memory";
        return false;
    }
    set_options(x, timeout_ms);
    if (!perform(x)) {
        x->reply.interrupted = true;
        x->fault = text_printf("interrupted while waiting for %s", http_origin(x->request.url));
    } else if (x->code != CURLE_OK && !x->fault) {
        x->fault = describe_failure(x);
        x->reply.retryable = failed_before_sent(x);
    }
    return !x->fault && finish_reply_file(x);
}

/* Prepares the next hop when the reply is a redirect to be followed. */
static bool follow(Exchange *x) {
    char *url = NULL;
    int status = status_of(x);
    if (!x->request.follow_redirects || !http_is_redirect(status)) return false;
    lib.curl_easy_getinfo(x->easy, CURLINFO_REDIRECT_URL, &url);
    if (!url) return false;
    http_redirect(&x->request, status, gc_strdup(url));
    return true;
}

static void exchange(Exchange *x) {
    int64_t left = x->request.timeout_ms > 0 ? x->request.timeout_ms : DEFAULT_TIMEOUT_MS;
    int64_t end = loop_now_fresh(x->client->loop) + left;
    for (int hops = 0; http_check(&x->request, &x->fault) && send_hop(x, left); hops++) {
        x->reply.status = status_of(x);
        if (!follow(x)) return;
        close_hop(x);
        left = end - loop_now_fresh(x->client->loop);
        const char *origin = http_origin(x->request.url);
        if (hops == MOST_REDIRECTS) x->fault = text_printf("more than %d redirects, the last to %s", hops, origin);
        if (left <= 0) x->fault = text_printf("no reply from %s in time", origin);
        if (x->fault) return;
    }
}

bool http_client_send(HttpClient *client, const HttpRequest *request, HttpReply *reply) {
    Exchange *x = gc_pin_alloc(sizeof *x);
    *x = (Exchange){.client = client, .request = *request, .body_fd = -1, .reply_fd = -1};
    exchange(x);
    if (x->fault) x->reply.status = 0;
    x->reply.error = x->fault;
    x->reply.body = buf_as_text(&x->body);
    close_hop(x);
    *reply = x->reply;
    gc_unpin(x);
    return !reply->error;
}
