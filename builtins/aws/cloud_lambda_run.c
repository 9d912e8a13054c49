/*
 * Running functions: one instance is one process on one fiber, with a port of its own for the Runtime API. It is
 * started at the first invocation, kept warm, handed one invocation at a time, and ended when idle, at a timeout,
 * when its code is replaced and when the cloud stops. Facts: "Using the Lambda runtime API", "Defined runtime
 * environment variables" and "Understanding the execution environment lifecycle" of the AWS Lambda developer guide.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "builtins/aws/cloud_lambda.h"
#include "grammar/gc.h"

#define INSTANCES_MAX 200
#define INIT_MS 10000
#define DEFAULT_IDLE_MS (5 * 60 * 1000)
#define LOG_KEPT 65536u
#define LOG_FILE_MAX (16 << 20)
#define KILL_AFTER_MS 200

typedef struct LambdaInstance {
    struct LambdaInstance *next;
    Cloud *cloud;
    Text name, package, revision, version; /* what it was started for */
    LambdaTarget target;
    HttpPort *port;
    Fiber *fiber;
    LambdaInvoke *current; /* being worked on, or to be handed out at the next poll */
    CloudCall *poll;       /* its waiting "next" call */
    LoopTimer *timer;      /* end of init, of the invocation, or of the idle time */
    Text region;
    bool initialised, ending;
    bool answered, failed; /* the current invocation was answered, with `answer` */
    Text answer;
    Buf log; /* of the current invocation */
    int log_fd;
    const char *reason; /* why it failed, when the Runtime API was told */
    int64_t started_ms;
} LambdaInstance;

typedef struct LambdaPool {
    LambdaInstance *instances;
    size_t count;
    bool stopping;
} LambdaPool;

static void hand_out(LambdaInstance *in);

static LambdaPool *pool_of(Cloud *cloud) {
    if (!cloud->lambda) cloud->lambda = gc_new(LambdaPool);
    return cloud->lambda;
}

/* --- what functions print ----------------------------------------------------------------------------- */

static void add_log(LambdaInstance *in, Text text) {
    if (in->log.len < LOG_KEPT) {
        buf_text(&in->log, text);
    } else {
        Buf kept = {0}; /* only the end is ever told */
        buf_bytes(&kept, in->log.at + in->log.len / 2, in->log.len - in->log.len / 2);
        in->log = kept;
        buf_text(&in->log, text);
    }
    while (in->log_fd >= 0 && text.len) {
        ssize_t done = write(in->log_fd, text.at, text.len);
        if (done <= 0) return;
        text = text_span(text.at + done, text.len - (size_t)done);
    }
}

/* What the function prints; begun anew when it has become long. */
static int open_log(const char *folder) {
    struct stat st;
    const char *path = text_printf("%s/log.txt", folder);
    int fresh = stat(path, &st) == 0 && st.st_size > LOG_FILE_MAX ? O_TRUNC : 0;
    return open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | fresh, 0644);
}

static void on_output(void *data, int stream, Text piece) {
    (void)stream;
    add_log(data, piece);
}

static Text failure_json(const char *type, const char *id, const char *message) {
    Json *json = jsn_put_z(jsn_object(), "errorType", type);
    return jsn_dump(jsn_put_z(json, "errorMessage", text_printf("RequestId: %s Error: %s", id, message)));
}

/* --- one invocation's end ----------------------------------------------------------------------------- */

static void stop_timer(LambdaInstance *in) {
    if (in->timer) loop_timer_stop(in->timer);
    in->timer = NULL;
}

static void finish(LambdaInstance *in, const char *failure, Text payload) {
    LambdaInvoke *invoke = in->current;
    if (!invoke) return;
    in->current = NULL;
    stop_timer(in);
    int64_t took = loop_now_fresh(in->cloud->loop) - invoke->began_ms;
    add_log(in, text_of(text_printf(
                    "END RequestId: %s\nREPORT RequestId: %s\tDuration: %lld.00 ms\tBilled Duration: %lld ms\t"
                    "Memory Size: %lld MB\n",
                    invoke->id, invoke->id, (long long)took, (long long)took,
                    (long long)jsn_get_int(in->target.config, "MemorySize", 128))));
    fn_finish(invoke, failure, payload, buf_as_text(&in->log));
    buf_clear(&in->log);
}

/* Ends an invocation that was answered; false when there is none. */
static bool finish_answered(LambdaInstance *in) {
    if (!in->answered) return false;
    in->answered = false;
    finish(in, in->failed ? "Unhandled" : NULL, in->answer);
    return true;
}

static void end_instance(LambdaInstance *in) {
    in->ending = true;
    if (in->fiber) fiber_interrupt(in->fiber, NULL);
}

static void become_idle(LambdaInstance *in);

static void on_timeout(void *data) {
    LambdaInstance *in = data;
    if (finish_answered(in)) {
        become_idle(in);
        return;
    }
    LambdaInvoke *invoke = in->current;
    in->timer = NULL;
    if (invoke) {
        double seconds = in->initialised ? (double)jsn_get_int(in->target.config, "Timeout", 3) : INIT_MS / 1000.0;
        const char *text = text_printf("Task timed out after %.2f seconds", seconds);
        add_log(in, text_of(text_printf("%s %s %s\n", cloud_iso(cloud_now(in->cloud)), invoke->id, text)));
        finish(in, "Unhandled", failure_json("Sandbox.Timedout", invoke->id, text));
    }
    end_instance(in);
}

static void set_timer(LambdaInstance *in, int64_t ms, bool background) {
    stop_timer(in);
    in->timer = loop_timer(in->cloud->loop, ms, 0, on_timeout, in);
    if (background) loop_timer_background(in->timer);
}

static void become_idle(LambdaInstance *in) {
    int64_t idle = in->cloud->options.idle_ms ? in->cloud->options.idle_ms : DEFAULT_IDLE_MS;
    set_timer(in, idle, true);
}

/* --- the process -------------------------------------------------------------------------------------- */

typedef struct Environment {
    const char **item;
    size_t count;
} Environment;

static void set(Environment *env, const char *name, Text value) {
    env->item[env->count++] = text_printf("%s=%.*s", name, TEXT_FMT(value));
}

static void set_z(Environment *env, const char *name, const char *value) { set(env, name, text_of(value)); }

static const char *const *make_environment(LambdaInstance *in, const char *root) {
    const Json *config = in->target.config, *variables = jsn_get(jsn_get(config, "Environment"), "Variables");
    Environment env = {gc_new_array(const char *, jsn_count(variables) + 40), 0};
    Text role = jsn_get_text(config, "Role");
    ptrdiff_t slash = text_rfind(role, TEXT("/"));
    CloudKey *key =
        cloud_auth_session(in->cloud,
                           text_printf("arn:aws:sts::" CLOUD_ACCOUNT ":assumed-role/%.*s/%.*s",
                                       (int)(role.len - (size_t)(slash + 1)), role.at + slash + 1, TEXT_FMT(in->name)),
                           NULL, 12 * 3600);
    for (size_t i = 0; i < jsn_count(variables); i++)
        set(&env, text_z(jsn_name_at(variables, i)), jsn_as_text(jsn_at(variables, i)));
    set_z(&env, "AWS_LAMBDA_RUNTIME_API", text_printf("127.0.0.1:%d", http_port_number(in->port)));
    set(&env, "_HANDLER", jsn_get_text(config, "Handler"));
    set_z(&env, "LAMBDA_TASK_ROOT", root);
    set_z(&env, "LAMBDA_RUNTIME_DIR", root);
    set(&env, "AWS_LAMBDA_FUNCTION_NAME", in->name);
    set(&env, "AWS_LAMBDA_FUNCTION_VERSION", in->version);
    set_z(&env, "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
          text_printf("%lld", (long long)jsn_get_int(config, "MemorySize", 128)));
    set_z(&env, "AWS_LAMBDA_LOG_GROUP_NAME", text_printf("/aws/lambda/%.*s", TEXT_FMT(in->name)));
    set_z(&env, "AWS_LAMBDA_LOG_STREAM_NAME", text_printf("[%.*s]%s", TEXT_FMT(in->version), cloud_uuid(in->cloud)));
    set_z(&env, "AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
    set_z(&env, "AWS_EXECUTION_ENV", text_printf("AWS_Lambda_%.*s", TEXT_FMT(jsn_get_text(config, "Runtime"))));
    set(&env, "AWS_REGION", in->region);
    set(&env, "AWS_DEFAULT_REGION", in->region);
    set(&env, "AWS_ACCESS_KEY_ID", key->access);
    set(&env, "AWS_SECRET_ACCESS_KEY", key->secret);
    set(&env, "AWS_SESSION_TOKEN", key->token);
    set_z(&env, "AWS_ENDPOINT_URL", in->cloud->endpoint);
    set_z(&env, "PATH", "/usr/local/bin:/usr/bin:/bin:/opt/bin");
    set_z(&env, "LD_LIBRARY_PATH", text_printf("%s:%s/lib:/opt/lib", root, root));
    set_z(&env, "LANG", "en_US.UTF-8");
    set_z(&env, "TZ", ":UTC");
    return env.item;
}

/* The program to start; NULL, with the failure's type and text, when there is none. */
static const char *find_program(LambdaInstance *in, const char *root, const char **type, const char **message) {
    struct stat st;
    Text runtime = jsn_get_text(in->target.config, "Runtime"), handler = jsn_get_text(in->target.config, "Handler");
    const char *bootstrap = text_printf("%s/bootstrap", root), *program = bootstrap;
    bool provided = text_starts(runtime, TEXT("provided")), go = text_is(runtime, "go1.x");
    if (go) program = text_printf("%s/%.*s", root, TEXT_FMT(handler));
    /* The handler comes from the client: it may not lead out of the package. */
    bool inside = !go || (handler.len && *handler.at != '/' && text_find(handler, TEXT(".."), 0) < 0);
    *type = "Runtime.InvalidEntrypoint";
    if (inside && stat(program, &st) == 0 && S_ISREG(st.st_mode)) {
        if (access(program, X_OK) == 0) return program;
        *message = text_printf("fork/exec %s: permission denied", program);
    } else if (provided) {
        *message = "Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]";
    } else if (go) {
        *type = "Runtime.ExitError";
        *message = text_printf("fork/exec /var/task/%.*s: no such file or directory", TEXT_FMT(handler));
    } else {
        *message =
            text_printf("the local cloud runs packages with a 'bootstrap' (provided.*) and go1.x programs; it has "
                        "no runtime %.*s",
                        TEXT_FMT(runtime));
    }
    return NULL;
}

static void remove_instance(LambdaInstance *in) {
    LambdaPool *pool = pool_of(in->cloud);
    for (LambdaInstance **at = &pool->instances; *at; at = &(*at)->next) {
        if (*at != in) continue;
        *at = in->next;
        pool->count--;
        break;
    }
    stop_timer(in);
    if (in->poll) cloud_fail(in->poll, "InternalError", "The instance has ended");
    in->poll = NULL;
    http_port_close(in->port);
    if (in->log_fd >= 0) close(in->log_fd);
    in->log_fd = -1;
}

/* The process is gone: whoever still waits for it must hear so. */
static void on_exit_of(LambdaInstance *in, const char *type, const char *message) {
    LambdaInvoke *invoke = in->current;
    if (invoke && !invoke->delivered && in->initialised && invoke->attempts++ < 3 && !pool_of(in->cloud)->stopping) {
        in->current = NULL; /* it ended between two invocations: this one was never its own */
        remove_instance(in);
        fn_run(invoke);
        return;
    }
    if (invoke) finish(in, "Unhandled", failure_json(type, invoke->id, message));
    remove_instance(in);
}

static void run_instance(void *data) {
    LambdaInstance *in = data;
    const char *type = NULL, *message = NULL;
    const char *root = text_printf("%s/unpacked/%.*s", in->target.folder, TEXT_FMT(in->package));
    const char *program = find_program(in, root, &type, &message);
    if (program && !in->ending) {
        type = "Runtime.ExitError";
        const char *argv[2] = {program, NULL};
        ProcessSpec spec = {.argv = argv,
                            .env = make_environment(in, root),
                            .cwd = root,
                            .output = on_output,
                            .data = in,
                            .term_grace_ms = KILL_AFTER_MS};
        ProcessResult result = {0};
        in->cloud->options.world->run(in->cloud->options.world, &spec, &result);
        finish_answered(in);
        if (result.error)
            message = text_printf("%s: %s", program, result.error);
        else if (result.signal)
            message = text_printf("Runtime exited with error: signal: %d", result.signal);
        else if (result.exit_code)
            message = text_printf("Runtime exited with error: exit status %d", result.exit_code);
        else
            message = "Runtime exited without providing a reason";
    }
    if (in->reason) {
        type = "Runtime.InitError";
        message = in->reason;
    }
    if (message && in->current) add_log(in, text_of(text_printf("%s\n", message)));
    on_exit_of(in, type, message ? message : "The local cloud is stopping");
}

static void start_instance(LambdaInvoke *invoke) {
    Cloud *cloud = invoke->cloud;
    LambdaPool *pool = pool_of(cloud);
    const char *error = NULL;
    LambdaInstance *in = gc_new(LambdaInstance);
    *in = (LambdaInstance){.cloud = cloud,
                           .target = invoke->target,
                           .name = invoke->target.name,
                           .current = invoke,
                           .package = jsn_get_text(invoke->target.config, "package"),
                           .revision = jsn_get_text(invoke->target.config, "RevisionId"),
                           .version = invoke->target.version,
                           .region = invoke->region,
                           .log_fd = -1};
    in->port = http_server_listen(cloud->server, 0, &error);
    if (!in->port) {
        fn_finish(invoke, "Unhandled", failure_json("Runtime.Unknown", invoke->id, error), TEXT(""));
        return;
    }
    in->started_ms = invoke->began_ms = loop_now_fresh(cloud->loop);
    in->log_fd = open_log(invoke->target.folder);
    in->next = pool->instances;
    pool->instances = in;
    pool->count++;
    int64_t timeout = jsn_get_int(invoke->target.config, "Timeout", 3) * 1000;
    set_timer(in, timeout > INIT_MS ? timeout : INIT_MS, false);
    in->fiber = fiber_spawn(cloud->options.sched, text_printf("lambda %.*s", TEXT_FMT(in->name)), 0, run_instance, in);
    if (in->fiber) return;
    finish(in, "Unhandled",
           failure_json("Runtime.Unknown", invoke->id, "There is no memory left for another instance"));
    remove_instance(in);
}

void fn_run(LambdaInvoke *invoke) {
    LambdaPool *pool = pool_of(invoke->cloud);
    Text package = jsn_get_text(invoke->target.config, "package"),
         revision = jsn_get_text(invoke->target.config, "RevisionId");
    for (LambdaInstance *in = pool->instances; in; in = in->next) {
        if (in->current || in->ending || !text_eq(in->name, invoke->target.name) || !text_eq(in->package, package) ||
            !text_eq(in->revision, revision) || !text_eq(in->version, invoke->target.version) ||
            !text_eq(in->region, invoke->region))
            continue;
        in->current = invoke;
        invoke->began_ms = loop_now_fresh(invoke->cloud->loop);
        if (in->poll) hand_out(in);
        return;
    }
    if (pool->count < INSTANCES_MAX && !pool->stopping) {
        start_instance(invoke);
        return;
    }
    CloudCall *call = invoke->call;
    if (call) call->invoke = NULL;
    if (call) cloud_fail(call, "TooManyRequestsException", "Rate Exceeded.");
    else cloud_say(invoke->cloud, "local cloud: an event for function '%.*s' is lost: %d instances are busy",
                   TEXT_FMT(invoke->target.name), INSTANCES_MAX);
}

void fn_run_retire(Cloud *cloud, Text name) {
    Json *config = fn_load(cloud, name);
    const Json *serving = jsn_get(config, "serving");
    for (LambdaInstance *in = pool_of(cloud)->instances; in; in = in->next) {
        if (in->current || !text_eq(in->name, name)) continue;
        bool latest = text_is(in->version, "$LATEST");
        bool used = config && (!latest || text_eq(jsn_get_text(serving, "RevisionId"), in->revision) ||
                               text_eq(jsn_get_text(config, "RevisionId"), in->revision));
        if (!used) end_instance(in);
    }
}

void fn_run_stop(Cloud *cloud) {
    LambdaPool *pool = pool_of(cloud);
    pool->stopping = true;
    for (LambdaInstance *in = pool->instances; in; in = in->next) end_instance(in);
    while (pool->instances && sched_current(cloud->options.sched)) {
        LambdaInstance *in = pool->instances;
        Fiber *fiber = in->fiber;
        if (!fiber->finished && !fiber_join(fiber)) continue; /* even an interrupted run waits for its processes */
        if (pool->instances == in) break;
    }
}

/* --- the Runtime API ---------------------------------------------------------------------------------- */

static LambdaInstance *instance_of(Cloud *cloud, const HttpPort *port) {
    for (LambdaInstance *in = pool_of(cloud)->instances; in; in = in->next)
        if (in->port == port) return in;
    return NULL;
}

void fn_forget_call(CloudCall *call) {
    if (call->invoke) call->invoke->call = NULL;
    for (LambdaInstance *in = pool_of(call->cloud)->instances; in; in = in->next)
        if (in->poll == call) in->poll = NULL;
}

static void hand_out(LambdaInstance *in) {
    CloudCall *poll = in->poll;
    LambdaInvoke *invoke = in->current;
    in->poll = NULL;
    in->initialised = true;
    invoke->delivered = true;
    invoke->began_ms = loop_now_fresh(in->cloud->loop);
    int64_t timeout = jsn_get_int(in->target.config, "Timeout", 3) * 1000;
    add_log(in, text_of(text_printf("START RequestId: %s Version: %.*s\n", invoke->id, TEXT_FMT(in->version))));
    set_timer(in, timeout, false);
    cloud_header_z(poll, "Content-Type", "application/json");
    cloud_header_z(poll, "Lambda-Runtime-Aws-Request-Id", invoke->id);
    cloud_header_z(poll, "Lambda-Runtime-Deadline-Ms",
                   text_printf("%lld", (long long)(cloud_now(in->cloud) + timeout)));
    cloud_header_z(poll, "Lambda-Runtime-Invoked-Function-Arn", invoke->arn);
    cloud_header_z(poll, "Lambda-Runtime-Trace-Id",
                   text_printf("Root=1-%.8s-%.24s;Sampled=0", invoke->id, "000000000000000000000000"));
    cloud_reply(poll, 200, invoke->payload);
}

static void runtime_next(CloudCall *call, LambdaInstance *in) {
    if (in->poll) cloud_fail(in->poll, "InvalidStateTransition", "Another call of 'next' has come");
    in->poll = call;
    in->initialised = true;
    finish_answered(in);
    /* A function that asks for more without having answered has lost its invocation. */
    if (in->current && in->current->delivered)
        finish(in, "Unhandled",
               failure_json("Runtime.InvalidStateTransition", in->current->id,
                            "The runtime asked for the next invocation without answering this one"));
    if (in->current)
        hand_out(in);
    else
        become_idle(in);
}

static void accept_word(CloudCall *call) { cloud_reply_json(call, 202, jsn_put_z(jsn_object(), "status", "OK")); }

/* invocation/ID/response and invocation/ID/error. What the function printed before it answered may still lie in its pipe:
 * the invocation ends one turn of the loop later, when that has been read into the log. */
static void runtime_answer(CloudCall *call, LambdaInstance *in, bool failed) {
    Text payload = buf_as_text(&call->body->memory);
    const char *id = in->current && in->current->delivered && !in->answered ? in->current->id : "";
    const char *expected = text_printf("/2018-06-01/runtime/invocation/%s/%s", id, failed ? "error" : "response");
    if (!*id || !text_is(call->x->path, expected)) {
        cloud_fail(call, "InvalidRequestID", "Invalid request ID");
        return;
    }
    in->answered = true;
    in->failed = failed;
    in->answer = payload;
    set_timer(in, 0, false);
    accept_word(call);
}

static void runtime_init_error(CloudCall *call, LambdaInstance *in) {
    Json *told = jsn_parse(buf_as_text(&call->body->memory), NULL);
    Text message = jsn_get_text(told, "errorMessage"), type = jsn_get_text(told, "errorType");
    in->reason = message.len ? text_z(message) : "The runtime reported an error while it started";
    accept_word(call);
    if (in->current)
        finish(in, "Unhandled",
               told ? buf_as_text(&call->body->memory)
                    : failure_json(type.len ? text_z(type) : "Runtime.InitError", in->current->id, in->reason));
}

static void route(CloudCall *call) { call->body->limit = (6u << 20) + 100; }

static void serve(CloudCall *call) {
    LambdaInstance *in = instance_of(call->cloud, call->x->port);
    Text path = call->x->path, method = call->x->method;
    bool post = text_is(method, "POST");
    if (!in || !text_starts(path, TEXT("/2018-06-01/runtime/")))
        cloud_fail(call, "ResourceNotFoundException", "This is a Lambda Runtime API; it has no %.*s", TEXT_FMT(path));
    else if (text_is(method, "GET") && text_ends(path, TEXT("/invocation/next")))
        runtime_next(call, in);
    else if (post && text_ends(path, TEXT("/init/error")))
        runtime_init_error(call, in);
    else if (post && text_ends(path, TEXT("/response")))
        runtime_answer(call, in, false);
    else if (post && text_ends(path, TEXT("/error")))
        runtime_answer(call, in, true);
    else
        cloud_fail(call, "ResourceNotFoundException", "The Lambda Runtime API has no %.*s %.*s", TEXT_FMT(method),
                   TEXT_FMT(path));
}

static void fail(CloudCall *call, int status, const char *code, const char *message) {
    call->header_count = 0;
    cloud_reply_json(call, strcmp(code, "EntityTooLarge") == 0 ? 413 : status,
                     jsn_put_z(jsn_put_z(jsn_object(), "errorType", code), "errorMessage", message));
}

const CloudService cloud_runtime = {.name = "runtime", .route = route, .serve = serve, .fail = fail};
