/* The HTTP client against a real server: python3's, started through the real world and ended by an interrupt. */
#include "builtins/world/real.h"
#include "grammar/gc.h"
#include "tests/unit/check.h"

#include <stdlib.h>
#include <unistd.h>

static const char server_script[] =
    "import sys, time, ssl, threading, hashlib, subprocess, os, struct, socket\n"
    "from http.server import ThreadingHTTPServer, BaseHTTPRequestHandler\n"
    "connections = 0\n"
    "class Handler(BaseHTTPRequestHandler):\n"
    "    protocol_version = 'HTTP/1.1'\n"
    "    disable_nagle_algorithm = True\n"
    "    def setup(self):\n"
    "        global connections\n"
    "        connections += 1\n"
    "        super().setup()\n"
    "    def log_message(self, *a): pass\n"
    "    def reply(self, status, body=b'', **headers):\n"
    "        self.send_response(status)\n"
    "        for name, value in headers.items(): self.send_header(name.replace('_', '-'), value)\n"
    "        self.send_header('Content-Length', str(len(body)))\n"
    "        self.end_headers()\n"
    "        if self.command != 'HEAD': self.wfile.write(body)\n"
    "    def answer(self):\n"
    "        path, _, query = self.path.partition('?')\n"
    "        what = path.split('/')[1]\n"
    "        if what == 'deaf':\n"
    "            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))\n"
    "            self.close_connection = True; return\n"
    "        body = self.rfile.read(int(self.headers.get('Content-Length') or 0))\n"
    "        if what == 'echo':\n"
    "            lines = [self.command, hashlib.sha256(body).hexdigest(), str(len(body))]\n"
    "            lines += sorted('%s: %s' % (k.lower(), v) for k, v in self.headers.items())\n"
    "            self.reply(200, '\\n'.join(lines).encode(), X_Two='1', x_two='2')\n"
    "        elif what == 'status': self.reply(int(query), b'said ' + query.encode())\n"
    "        elif what == 'slow': time.sleep(float(query)); self.reply(200, b'late')\n"
    "        elif what == 'big':\n"
    "            self.reply(200, bytes(range(256)) * (int(query) // 256))\n"
    "        elif what == 'to': self.reply(int(path.split('/')[2]), b'moved', Location=query)\n"
    "        elif what == 'loop': self.reply(302, b'', Location='/loop')\n"
    "        elif what == 'close': self.close_connection = True\n"
    "        elif what == 'cut':\n"
    "            self.send_response(200); self.send_header('Content-Length', '1000'); self.end_headers()\n"
    "            self.wfile.write(b'half'); self.close_connection = True\n"
    "        elif what == 'connections': self.reply(200, str(connections).encode())\n"
    "        else: self.reply(404, b'nothing here')\n"
    "    do_GET = do_PUT = do_POST = do_HEAD = do_DELETE = do_PATCH = answer\n"
    "class Server(ThreadingHTTPServer):\n"
    "    request_queue_size = 256\n"
    "    daemon_threads = True\n"
    "    def handle_error(self, *a): pass\n"
    "folder = sys.argv[1]\n"
    "subprocess.run(['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost',\n"
    "    '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', folder + '/key.pem', '-out', folder + '/cert.pem'],\n"
    "    check=True, stderr=subprocess.DEVNULL)\n"
    "servers = [Server(('127.0.0.1', 0), Handler) for _ in range(3)]\n"
    "context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)\n"
    "context.load_cert_chain(folder + '/cert.pem', folder + '/key.pem')\n"
    "servers[2].socket = context.wrap_socket(servers[2].socket, server_side=True)\n"
    "for s in servers: threading.Thread(target=s.serve_forever, daemon=True).start()\n"
    "print(*(s.server_port for s in servers), flush=True)\n"
    "time.sleep(120)\n";

static Scheduler *sched;
static Loop *loop;
static World *world;
static char folder[] = "/tmp/sluice-http-XXXXXX";
static int port[3];

/* --- the server --------------------------------------------------------------------------------------- */

typedef struct Server {
    Wait ready;
    Buf out;
    Fiber *fiber;
    ProcessResult result;
} Server;

static void hear_server(void *data, int stream, Text piece) {
    Server *server = data;
    if (stream == 2) printf("server: %.*s\n", TEXT_FMT(piece));
    buf_text(&server->out, piece);
    if (memchr(piece.at, '\n', piece.len)) wait_done(&server->ready);
}

static void run_server(void *arg) {
    Server *server = arg;
    const char *argv[] = {"python3", "-c", server_script, folder, NULL};
    ProcessSpec spec = {.argv = argv, .output = hear_server, .data = server};
    world->run(world, &spec, &server->result);
    wait_done(&server->ready);
}

/* --- requests ----------------------------------------------------------------------------------------- */

static const char *at(int server, const char *path) {
    return text_printf("http%s://127.0.0.1:%d%s", server == 2 ? "s" : "", port[server], path);
}

static HttpReply ask(HttpRequest request) {
    HttpReply reply;
    if (!request.method) request.method = "GET";
    bool good = world->http(world, &request, &reply);
    CHECK(good == !reply.error && good == (reply.status != 0), "an error and a status exclude each other");
    return reply;
}

static HttpReply get(const char *path) { return ask((HttpRequest){.url = at(0, path)}); }

static bool has(Text text, const char *part) { return text_find(text, text_of(part), 0) >= 0; }
static bool error_has(HttpReply reply, const char *part) { return reply.error && strstr(reply.error, part); }

static void test_basics(void) {
    HttpReply reply = get("/echo");
    CHECK(reply.status == 200 && text_starts(reply.body, TEXT("GET\n")), "get: %s", reply.error);
    CHECK(has(reply.body, "user-agent: sluice\n") || text_ends(reply.body, TEXT("user-agent: sluice")), "agent");
    CHECK(text_eq(http_header(&reply, "x-two"), TEXT("1")) && reply.header_count >= 4, "headers");
    CHECK(http_header(&reply, "nothing").len == 0, "absent header");
    reply = get("/status/?404");
    CHECK(reply.status == 404 && text_eq(reply.body, TEXT("said 404")) && !reply.error, "an error status is a reply");
    HttpHeader headers[] = {{TEXT("X-Empty"), TEXT("")}, {TEXT("X-Full"), TEXT("ä b")}, {TEXT("User-Agent"), TEXT("me")}};
    reply = ask((HttpRequest){.url = at(0, "/echo"), .method = "DELETE", .headers = headers, .header_count = 3});
    CHECK(text_starts(reply.body, TEXT("DELETE\n")) && has(reply.body, "x-empty: \n") && has(reply.body, "user-agent: me"),
          "headers sent: %.*s", TEXT_FMT(reply.body));
    reply = ask((HttpRequest){.url = at(0, "/echo"), .method = "HEAD"});
    CHECK(reply.status == 200 && reply.body.len == 0, "head: %s", reply.error);
}

static void test_bodies(void) {
    HttpReply reply = ask((HttpRequest){.url = at(0, "/echo"), .method = "POST", .body = TEXT("abc")});
    CHECK(text_starts(reply.body, TEXT("POST\nba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n3\n")),
          "post: %.*s", TEXT_FMT(reply.body));
    CHECK(!has(reply.body, "expect:") && !has(reply.body, "content-type:"), "nothing is added");
    reply = ask((HttpRequest){.url = at(0, "/echo"), .method = "PUT"});
    CHECK(has(reply.body, "content-length: 0"), "an empty body has a length: %.*s", TEXT_FMT(reply.body));

    const char *path = text_printf("%s/up", folder), *error = NULL;
    size_t size = 5000000;
    char *bytes = gc_atomic(size);
    for (size_t i = 0; i < size; i++) bytes[i] = (char)i;
    CHECK(world->write_file(world, path, text_span(bytes, size), false, &error), "%s", error);
    reply = ask((HttpRequest){.url = at(0, "/echo"), .method = "PUT", .body_file = path});
    CHECK(has(reply.body, "\n5000000\n"), "a file: %s", reply.error);
    reply = ask((HttpRequest){.url = at(0, "/echo"), .method = "PUT", .body_file = path, .body_offset = 256,
                              .body_length = 3});
    CHECK(has(reply.body, "\nae4b3280e56e2faf83f414a6e3dabe9d5fbe18976544c05fed121accb85b53fc\n3\n"), "a part of a file");
    reply = ask((HttpRequest){.url = at(0, "/echo"), .method = "PUT", .body_file = path, .body_offset = size + 1});
    CHECK(error_has(reply, "only 5000000 bytes"), "%s", reply.error);
    reply = ask((HttpRequest){.url = at(0, "/echo"), .method = "PUT", .body_file = "/no/such"});
    CHECK(error_has(reply, "cannot read /no/such: No such file") && !reply.retryable, "%s", reply.error);
}

static void test_reply_files(void) {
    const char *path = text_printf("%s/new/down", folder), *error = NULL;
    FileInfo info;
    HttpReply reply = ask((HttpRequest){.url = at(0, "/big?2560000"), .reply_file = path});
    world->stat(world, path, &info);
    CHECK(reply.status == 200 && info.size == 2560000 && reply.body.len == 0, "to a file: %s", reply.error);
    reply = ask((HttpRequest){.url = at(0, "/status/?404"), .reply_file = path});
    world->stat(world, path, &info);
    CHECK(reply.status == 404 && text_eq(reply.body, TEXT("said 404")) && info.size == 2560000, "errors do not go there");
    reply = ask((HttpRequest){.url = at(0, "/cut"), .reply_file = path});
    world->stat(world, path, &info);
    CHECK(reply.error && info.size == 2560000, "a broken transfer leaves the file as it was: %s", reply.error);
    reply = ask((HttpRequest){.url = at(0, "/big?0"), .reply_file = path});
    world->stat(world, path, &info);
    CHECK(reply.status == 200 && info.size == 0, "an empty reply is an empty file");
    const char **names;
    size_t count = 0;
    CHECK(world->list_dir(world, text_printf("%s/new", folder), &names, &count, &error) && count == 1, "no parts remain");
    reply = ask((HttpRequest){.url = at(0, "/big?2560"), .reply_file = "/proc/none/x"});
    CHECK(error_has(reply, "/proc/none"), "%s", reply.error);
    reply = ask((HttpRequest){.url = at(0, "/big?2560000"), .max_reply = 1000});
    CHECK(error_has(reply, "larger than 1000 bytes"), "%s", reply.error);
    reply = get("/big?25600000");
    CHECK(reply.body.len == 25600000 && reply.body.at[25599999] == '\377', "25 MB into memory");
}

static void test_failures(void) {
    HttpReply reply = ask((HttpRequest){.url = "http://user:secret@127.0.0.1:1/p?token=secret"});
    CHECK(error_has(reply, "http://127.0.0.1:1") && !error_has(reply, "secret") && reply.retryable, "%s", reply.error);
    reply = ask((HttpRequest){.url = "http://no-such-host.invalid/"});
    CHECK(error_has(reply, "no-such-host.invalid") && reply.retryable, "%s", reply.error);
    reply = ask((HttpRequest){.url = "file:///etc/passwd"});
    CHECK(error_has(reply, "only http:// and https://"), "%s", reply.error);
    reply = ask((HttpRequest){.url = at(0, "/slow?5"), .timeout_ms = 200});
    CHECK(error_has(reply, "no reply from") && !reply.retryable, "%s", reply.error);
    reply = get("/close");
    CHECK(error_has(reply, "closed the connection") && !reply.retryable, "%s", reply.error);
    reply = get("/cut");
    CHECK(reply.error && !reply.retryable && reply.status == 0, "%s", reply.error);
    HttpHeader bad = {TEXT("X"), TEXT("a\r\nInjected: b")};
    reply = ask((HttpRequest){.url = at(0, "/echo"), .headers = &bad, .header_count = 1});
    CHECK(error_has(reply, "does not fit on one line"), "%s", reply.error);
    reply = ask((HttpRequest){.url = at(0, "/echo"), .method = "GET / HTTP/1.1\r\nX: "});
    CHECK(error_has(reply, "not an HTTP method"), "%s", reply.error);
    reply = ask((HttpRequest){.url = at(0, "/echo"), .proxy = "http://127.0.0.1:1"});
    CHECK(reply.error && reply.retryable, "an unreachable proxy: %s", reply.error);
}

static void test_redirects(void) {
    HttpHeader headers[] = {{TEXT("Authorization"), TEXT("Bearer secret")},
                            {TEXT("X-Token"), TEXT("secret")},
                            {TEXT("Content-Type"), TEXT("text/x")}};
    HttpRequest request = {.headers = headers, .header_count = 3, .follow_redirects = true, .method = "GET"};
    request.url = at(0, "/to/302?/echo");
    HttpReply reply = ask(request);
    CHECK(has(reply.body, "bearer secret") || has(reply.body, "Bearer secret"), "same origin: %.*s", TEXT_FMT(reply.body));
    request.url = at(0, text_printf("/to/302?%s", at(1, "/echo")));
    reply = ask(request);
    CHECK(reply.status == 200 && !has(reply.body, "secret"), "another port is not told: %.*s", TEXT_FMT(reply.body));
    request.method = "POST";
    request.body = TEXT("abc");
    request.url = at(0, "/to/303?/echo");
    reply = ask(request);
    CHECK(text_starts(reply.body, TEXT("GET\n")) && !has(reply.body, "text/x"), "303: %.*s", TEXT_FMT(reply.body));
    request.url = at(0, "/to/307?/echo");
    reply = ask(request);
    CHECK(text_starts(reply.body, TEXT("POST\nba7816bf")), "307 sends the body again: %.*s", TEXT_FMT(reply.body));
    request.follow_redirects = false;
    reply = ask(request);
    CHECK(reply.status == 307 && text_eq(http_header(&reply, "location"), TEXT("/echo")), "not followed");
    reply = ask((HttpRequest){.url = at(0, "/loop"), .follow_redirects = true});
    CHECK(error_has(reply, "more than 10 redirects"), "%s", reply.error);
    reply = ask((HttpRequest){.url = at(0, "/to/302?file:///etc/passwd"), .follow_redirects = true});
    CHECK(error_has(reply, "only http:// and https://"), "%s", reply.error);
}

static void test_tls(void) {
    HttpReply reply = ask((HttpRequest){.url = at(2, "/echo")});
    CHECK(error_has(reply, "cannot be trusted"), "an unknown certificate: %s", reply.error);
    const char *authority = text_printf("%s/cert.pem", folder);
    reply = ask((HttpRequest){.url = at(2, "/echo"), .ca_file = authority});
    CHECK(reply.status == 200, "a known one: %s", reply.error);
    reply = ask((HttpRequest){.url = at(2, "/echo"), .insecure = true});
    CHECK(reply.status == 200, "asked not to look: %s", reply.error);
    reply = ask((HttpRequest){.url = text_printf("https://localhost:%d/echo", port[2]), .ca_file = authority});
    CHECK(error_has(reply, "cannot be trusted") || error_has(reply, "no reply"), "another name: %s", reply.error);
    reply = ask((HttpRequest){.url = text_printf("https://127.0.0.1:%d/echo", port[0])});
    CHECK(reply.error && reply.retryable, "no TLS there: %s", reply.error);
}

/* --- many at once ------------------------------------------------------------------------------------- */

enum { AT_ONCE = 64 };
static int arrived;

static void ask_slowly(void *arg) {
    (void)arg;
    HttpReply reply = get("/slow?0.3");
    if (reply.status == 200 && text_eq(reply.body, TEXT("late"))) arrived++;
}

static void ask_forever(void *arg) { *(HttpReply *)arg = get("/slow?60"); }

static void test_concurrency(void) {
    Fiber *fibers[AT_ONCE];
    int64_t start = loop_now_fresh(loop);
    for (int i = 0; i < AT_ONCE; i++) fibers[i] = fiber_spawn(sched, NULL, 0, ask_slowly, NULL);
    for (int i = 0; i < AT_ONCE; i++) fiber_join(fibers[i]);
    int64_t took = loop_now_fresh(loop) - start;
    /* One after the other they would need 19 s. */
    CHECK(arrived == AT_ONCE && took < 15000, "%d at once took %d ms", arrived, (int)took);

    HttpReply before = get("/connections");
    for (int i = 0; i < 50; i++) get("/status/?200");
    HttpReply after = get("/connections");
    CHECK(text_eq(before.body, after.body), "connections are used again: %.*s, %.*s", TEXT_FMT(before.body),
          TEXT_FMT(after.body));

    HttpReply reply = {0};
    Fiber *waiting = fiber_spawn(sched, NULL, 0, ask_forever, &reply);
    fiber_sleep(sched, 50);
    fiber_interrupt(waiting, NULL);
    fiber_join(waiting);
    CHECK(reply.interrupted && reply.error && !reply.status, "interrupted: %s", reply.error);
    CHECK(get("/echo").status == 200, "and the others go on");
}

static void test_all(void *arg) {
    Server *server = arg;
    wait_begin(&server->ready, sched);
    server->fiber = fiber_spawn(sched, NULL, 0, run_server, server);
    wait_for(&server->ready);
    if (server->result.error) {
        CHECK(0, "the server: %s", server->result.error);
        return;
    }
    char *next = server->out.at;
    for (int i = 0; next && i < 3; i++) port[i] = (int)strtol(next, &next, 10);
    CHECK(port[2] > 0, "ports");
    test_basics();
    test_bodies();
    test_reply_files();
    test_failures();
    test_redirects();
    test_tls();
    test_concurrency();
    fiber_interrupt(server->fiber, NULL);
    fiber_join(server->fiber);
    CHECK(server->result.interrupted, "the server has ended");
}

int main(void) {
    gc_start();
    static const char *const unset[] = {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"};
    for (size_t i = 0; i < sizeof unset / sizeof *unset; i++) unsetenv(unset[i]);
    loop = loop_new();
    sched = sched_new(loop);
    world = world_real_new(sched);
    CHECK(mkdtemp(folder) != NULL, "folder");
    Fiber *fiber = fiber_spawn(sched, NULL, 0, test_all, gc_new(Server));
    sched_run(sched, fiber);
    const char *error = "";
    CHECK(world->remove_tree(world, folder, &error), "%s", error);
    world_real_free(world);
    sched_free(sched);
    loop_free(loop);
    return check_done();
}
