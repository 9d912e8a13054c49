/*
 * The HTTP server: libmicrohttpd without threads and without a listening socket of its own. Its epoll descriptor is
 * watched by our loop; connections are accepted here and handed over, so that one daemon serves many ports and the
 * port tells who is calling (each running function talks to a port of its own).
 */
#include "builtins/aws/cloud_http.h"

#include <errno.h>
#include <fcntl.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#include "builtins/world/lazy.h"
#include "grammar/gc.h"

#define MHD_FUNCTIONS(X)                                                                                               \
    X(MHD_add_connection)                                                                                              \
    X(MHD_add_response_header)                                                                                         \
    X(MHD_create_response_from_buffer)                                                                                 \
    X(MHD_create_response_from_fd_at_offset64)                                                                         \
    X(MHD_destroy_response)                                                                                            \
    X(MHD_get_connection_info)                                                                                         \
    X(MHD_get_connection_values_n)                                                                                     \
    X(MHD_get_daemon_info)                                                                                             \
    X(MHD_get_timeout)                                                                                                 \
    X(MHD_queue_response)                                                                                              \
    X(MHD_resume_connection)                                                                                           \
    X(MHD_run)                                                                                                         \
    X(MHD_start_daemon)                                                                                                \
    X(MHD_stop_daemon)                                                                                                 \
    X(MHD_suspend_connection)

LAZY_LIBRARY(lib, MHD_FUNCTIONS)

/* A connection's buffers: headers must fit, and pieces of bodies get as large as this allows. */
#define CONNECTION_MEMORY (256u << 10)
#define CONNECTION_LIMIT 4096u

struct HttpPort {
    HttpServer *server;
    HttpPort *next;
    LoopWatch *watch;
    int fd, number;
};

struct HttpServer {
    Loop *loop;
    struct MHD_Daemon *daemon;
    LoopWatch *watch;
    LoopTimer *timer;
    HttpHandler handler;
    HttpPort *ports;
    struct HttpInner *exchanges;
    bool stopping;
};

typedef enum Stage { BEFORE_BEGIN, IN_BODY, WAITING, ANSWERED, QUEUED } Stage;

typedef struct HttpInner {
    HttpExchange x; /* first: the exchange handed out is this object */
    struct HttpInner *next, *previous;
    struct MHD_Connection *connection;
    struct MHD_Response *response;
    int status;
    Stage stage;
    bool begun, suspended;
} HttpInner;

/* --- driving ------------------------------------------------------------------------------------------ */

static void run_daemon(HttpServer *server);

static void on_timer(void *data) { run_daemon(data); }

static void on_ready(void *data, int events) {
    (void)events;
    run_daemon(data);
}

static void run_after(HttpServer *server, int64_t ms) {
    if (server->timer) loop_timer_stop(server->timer);
    server->timer = loop_timer(server->loop, ms, 0, on_timer, server);
    loop_timer_background(server->timer);
}

/* The daemon may hold data in its own buffers, of which no descriptor tells: then it says when to come back. */
static void run_daemon(HttpServer *server) {
    MHD_UNSIGNED_LONG_LONG wait_ms;
    if (server->timer) loop_timer_stop(server->timer);
    server->timer = NULL;
    lib.MHD_run(server->daemon);
    /* A timer set meanwhile, by an answer to another connection, is for at once. */
    if (!server->timer && lib.MHD_get_timeout(server->daemon, &wait_ms) == MHD_YES)
        run_after(server, wait_ms > 60000 ? 60000 : (int64_t)wait_ms);
}

static void on_connection(void *data, int events) {
    HttpPort *port = data;
    HttpServer *server = port->server;
    (void)events;
    for (;;) {
        struct sockaddr_in from;
        socklen_t len = sizeof from;
        int fd = accept4(port->fd, (struct sockaddr *)&from, &len, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd < 0) break;
        int on = 1;
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        lib.MHD_add_connection(server->daemon, fd, (struct sockaddr *)&from, len);
    }
    run_daemon(server);
}

/* --- one exchange ------------------------------------------------------------------------------------- */

static HttpPort *port_of(HttpServer *server, struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = lib.MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    struct sockaddr_in local;
    socklen_t len = sizeof local;
    if (!info || getsockname(info->connect_fd, (struct sockaddr *)&local, &len) < 0) return NULL;
    for (HttpPort *port = server->ports; port; port = port->next)
        if (port->number == ntohs(local.sin_port)) return port;
    return NULL;
}

/* The first callback of a request, with its target as it came over the wire. */
static void *on_target(void *data, const char *target, struct MHD_Connection *connection) {
    HttpServer *server = data;
    HttpInner *in = gc_pin_alloc(sizeof *in);
    in->x = (HttpExchange){.server = server, .inner = in};
    in->connection = connection;
    in->next = server->exchanges;
    if (in->next) in->next->previous = in;
    server->exchanges = in;
    size_t path = strcspn(target, "?");
    in->x.path = text_copy(text_span(target, path));
    in->x.query = target[path] ? text_copy(text_of(target + path + 1)) : TEXT("");
    return in;
}

typedef struct HeaderList {
    HttpHeader *item;
    size_t count, cap;
} HeaderList;

static enum MHD_Result on_header(void *data, enum MHD_ValueKind kind, const char *name, size_t name_len,
                                 const char *value, size_t value_len) {
    HeaderList *list = data;
    (void)kind;
    if (list->count == list->cap) {
        HttpHeader *grown = gc_new_array(HttpHeader, list->cap = list->cap ? list->cap * 2 : 16);
        if (list->count) memcpy(grown, list->item, list->count * sizeof *grown);
        list->item = grown;
    }
    list->item[list->count++] =
        (HttpHeader){text_copy(text_span(name, name_len)), text_copy(text_span(value ? value : "", value_len))};
    return MHD_YES;
}

static void begin(HttpInner *in, const char *method) {
    HeaderList list = {0};
    lib.MHD_get_connection_values_n(in->connection, MHD_HEADER_KIND, on_header, &list);
    in->x.method = text_copy(text_of(method));
    in->x.headers = list.item;
    in->x.header_count = list.count;
    in->x.port = port_of(in->x.server, in->connection);
    in->stage = IN_BODY;
    HttpHandler *handler = &in->x.server->handler;
    in->begun = in->x.port != NULL;
    if (in->begun) handler->begin(handler->data, &in->x);
}

static enum MHD_Result queue_answer(HttpInner *in) {
    in->stage = QUEUED;
    enum MHD_Result queued = lib.MHD_queue_response(in->connection, (unsigned)in->status, in->response);
    lib.MHD_destroy_response(in->response);
    in->response = NULL;
    return queued;
}

static enum MHD_Result on_request(void *data, struct MHD_Connection *connection, const char *url, const char *method,
                                  const char *version, const char *upload, size_t *upload_size, void **state) {
    HttpServer *server = data;
    HttpInner *in = *state;
    (void)url;
    (void)version;
    if (in->stage == BEFORE_BEGIN) {
        begin(in, method);
        return in->begun ? MHD_YES : MHD_NO;
    }
    if (*upload_size) {
        server->handler.piece(server->handler.data, &in->x, text_span(upload, *upload_size));
        *upload_size = 0;
        return MHD_YES;
    }
    if (in->stage == IN_BODY) {
        in->stage = WAITING;
        server->handler.end(server->handler.data, &in->x);
    }
    if (in->stage == ANSWERED) return queue_answer(in);
    if (in->stage != WAITING || server->stopping) return MHD_NO;
    in->suspended = true;
    lib.MHD_suspend_connection(connection);
    return MHD_YES;
}

static void on_completed(void *data, struct MHD_Connection *connection, void **state,
                         enum MHD_RequestTerminationCode how) {
    HttpServer *server = data;
    HttpInner *in = *state;
    (void)connection;
    (void)how;
    if (!in) return;
    *state = NULL;
    if (in->begun) server->handler.gone(server->handler.data, &in->x);
    if (in->response) lib.MHD_destroy_response(in->response);
    if (in->previous)
        in->previous->next = in->next;
    else
        server->exchanges = in->next;
    if (in->next) in->next->previous = in->previous;
    gc_unpin(in);
}

static struct MHD_Response *response_for(const HttpAnswer *answer) {
    if (answer->is_file)
        return lib.MHD_create_response_from_fd_at_offset64(answer->file_length, answer->file, answer->file_offset);
    return lib.MHD_create_response_from_buffer(answer->body.len, (void *)(uintptr_t)answer->body.at,
                                               answer->body.len ? MHD_RESPMEM_MUST_COPY : MHD_RESPMEM_PERSISTENT);
}

void http_reply(HttpExchange *x, const HttpAnswer *answer) {
    HttpInner *in = x->inner;
    if (in->stage != WAITING) {
        if (answer->is_file) close(answer->file);
        return;
    }
    in->response = response_for(answer);
    in->status = answer->status;
    for (size_t i = 0; i < answer->header_count; i++)
        if (answer->headers[i].value.len)
            lib.MHD_add_response_header(in->response, text_z(answer->headers[i].name),
                                        text_z(answer->headers[i].value));
    in->stage = ANSWERED;
    if (!in->suspended) return;
    in->suspended = false;
    lib.MHD_resume_connection(in->connection);
    run_after(in->x.server, 0); /* without a listening socket of its own the daemon is not woken by this */
}

Text http_exchange_header(const HttpExchange *x, const char *name) {
    for (size_t i = 0; i < x->header_count; i++)
        if (x->headers[i].name.len == strlen(name) &&
            strncasecmp(x->headers[i].name.at, name, x->headers[i].name.len) == 0)
            return x->headers[i].value;
    return TEXT("");
}

bool http_exchange_has(const HttpExchange *x, const char *name) {
    for (size_t i = 0; i < x->header_count; i++)
        if (x->headers[i].name.len == strlen(name) &&
            strncasecmp(x->headers[i].name.at, name, x->headers[i].name.len) == 0)
            return true;
    return false;
}

/* --- ports and the server ----------------------------------------------------------------------------- */

int http_port_number(const HttpPort *port) { return port->number; }

HttpPort *http_server_listen(HttpServer *server, int number, const char **error) {
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons((uint16_t)number), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t len = sizeof address;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), on = 1;
    if (fd >= 0) setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (fd < 0 || bind(fd, (struct sockaddr *)&address, len) < 0 || listen(fd, 512) < 0 ||
        getsockname(fd, (struct sockaddr *)&address, &len) < 0) {
        *error = text_printf("the local cloud cannot listen on 127.0.0.1:%d: %s", number, strerror(errno));
        if (fd >= 0) close(fd);
        return NULL;
    }
    HttpPort *port = gc_pin_alloc(sizeof *port);
    *port = (HttpPort){.server = server, .next = server->ports, .fd = fd, .number = ntohs(address.sin_port)};
    server->ports = port;
    port->watch = loop_watch(server->loop, fd, LOOP_READ, on_connection, port);
    loop_watch_background(port->watch);
    return port;
}

void http_port_close(HttpPort *port) {
    HttpServer *server = port->server;
    for (HttpPort **at = &server->ports; *at; at = &(*at)->next) {
        if (*at != port) continue;
        *at = port->next;
        break;
    }
    for (HttpInner *in = server->exchanges; in; in = in->next)
        if (in->x.port == port) in->x.port = NULL;
    loop_watch_stop(port->watch);
    close(port->fd);
    gc_unpin(port);
}

HttpServer *http_server_new(Loop *loop, const HttpHandler *handler, const char **error) {
    if (!LAZY_LOAD(lib, MICROHTTPD_SONAME, "libmicrohttpd12", "the embedded local cloud", error)) return NULL;
    HttpServer *server = gc_pin_alloc(sizeof *server);
    server->loop = loop;
    server->handler = *handler;
    server->daemon = lib.MHD_start_daemon(
        MHD_USE_EPOLL | MHD_USE_NO_LISTEN_SOCKET | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ITC, 0, NULL, NULL, on_request,
        server, MHD_OPTION_URI_LOG_CALLBACK, on_target, server, MHD_OPTION_NOTIFY_COMPLETED, on_completed, server,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)CONNECTION_MEMORY, MHD_OPTION_CONNECTION_MEMORY_INCREMENT,
        (size_t)CONNECTION_MEMORY / 4, MHD_OPTION_CONNECTION_LIMIT, CONNECTION_LIMIT, MHD_OPTION_CONNECTION_TIMEOUT, 0u,
        MHD_OPTION_END);
    const union MHD_DaemonInfo *info =
        server->daemon ? lib.MHD_get_daemon_info(server->daemon, MHD_DAEMON_INFO_EPOLL_FD) : NULL;
    if (!info) {
        *error = "the local cloud's HTTP server could not be started: no descriptors or memory left";
        gc_unpin(server);
        return NULL;
    }
    server->watch = loop_watch(loop, info->epoll_fd, LOOP_READ, on_ready, server);
    loop_watch_background(server->watch);
    return server;
}

void http_server_free(HttpServer *server) {
    server->stopping = true;
    while (server->ports) http_port_close(server->ports);
    for (HttpInner *in = server->exchanges; in; in = in->next) {
        if (!in->suspended) continue;
        in->suspended = false;
        lib.MHD_resume_connection(in->connection);
    }
    if (server->timer) loop_timer_stop(server->timer);
    loop_watch_stop(server->watch);
    lib.MHD_stop_daemon(server->daemon);
    gc_unpin(server);
}
