/*
 * The embedded local cloud: starting and stopping, and the way of every call through it: find the service, check
 * the claim, take the body in, compare the signature, serve.
 */
#include <errno.h>
#include <signal.h>
#include <unistd.h>

#include "builtins/aws/cloud_body.h"
#include "builtins/aws/cloud_lambda.h"
#include "grammar/gc.h"

static const CloudService *const services[] = {&cloud_s3, &cloud_lambda, &cloud_sts};

/* --- calls -------------------------------------------------------------------------------------------- */

/* The service a signature's scope names, in the header or in the query ("%2F" between its parts). */
static const CloudService *service_of_scope(Text claim, const char *separator) {
    for (size_t i = 0; i < sizeof services / sizeof *services; i++) {
        Text part = text_of(text_printf("%s%s%saws4_request", separator, services[i]->name, separator));
        if (text_find(claim, part, 0) >= 0) return services[i];
    }
    return NULL;
}

/* A call that is not signed, or for a service that is not here, is taken for what it looks like. */
static const CloudService *service_of(HttpExchange *x) {
    const CloudService *found = service_of_scope(http_exchange_header(x, "authorization"), "/");
    if (!found) found = service_of_scope(x->query, "%2F");
    if (!found) found = service_of_scope(x->query, "/");
    if (found) return found;
    if (text_starts(x->path, TEXT("/2015-03-31/functions"))) return &cloud_lambda;
    bool form = text_starts(http_exchange_header(x, "content-type"), TEXT("application/x-www-form-urlencoded"));
    return form && text_is(x->method, "POST") && text_is(x->path, "/") ? &cloud_sts : &cloud_s3;
}

static void on_begin(void *data, HttpExchange *x) {
    Cloud *cloud = data;
    CloudCall *call = gc_new(CloudCall);
    bool runtime = x->port != cloud->port;
    call->cloud = cloud;
    call->x = x;
    x->state = call;
    call->service = runtime ? &cloud_runtime : service_of(x);
    call->request_id = cloud_uuid(cloud);
    call->body = gc_new(CallBody);
    if (!runtime) cloud_auth_read(call);
    call->service->route(call);
    /* Where the payload's hash is part of the claim, nothing is stored for a caller who is not who he says. */
    Text hash = http_exchange_header(x, "x-amz-content-sha256");
    if (call->auth.decided)
        cloud_auth_v2_verify(call);
    else if (!runtime && call->auth.from_query && call->service == &cloud_s3)
        cloud_auth_verify(call, hash.len ? hash : TEXT(SIGN_UNSIGNED));
    else if (!runtime && hash.len)
        cloud_auth_verify(call, hash);
    cloud_body_begin(call);
}

static void on_piece(void *data, HttpExchange *x, Text piece) {
    (void)data;
    cloud_body_add(x->state, piece);
}

static void on_end(void *data, HttpExchange *x) {
    CloudCall *call = x->state;
    (void)data;
    if (call->auth.verdict == AUTH_GOOD && !cloud_body_end(call)) return;
    if (call->service != &cloud_runtime) cloud_auth_verify(call, call->body->sha256);
    if (call->auth.verdict != AUTH_GOOD)
        cloud_auth_fail(call);
    else
        call->service->serve(call);
}

static void on_gone(void *data, HttpExchange *x) {
    CloudCall *call = x->state;
    (void)data;
    if (!call) return;
    cloud_body_drop(call);
    fn_forget_call(call);
    call->x = NULL;
    x->state = NULL;
}

/* --- starting and stopping ---------------------------------------------------------------------------- */

/* Temporary files bear the id of their process: those of a process that was killed are removed. */
static void clear_leftovers(const char *folder) {
    const char **names;
    size_t count;
    store_list_dir(folder, &names, &count);
    for (size_t i = 0; i < count; i++) {
        int64_t pid = cloud_number(text_span(names[i], strcspn(names[i], "-")));
        if (pid <= 0 || pid == getpid() || (kill((pid_t)pid, 0) < 0 && errno == ESRCH))
            store_remove_tree(text_printf("%s/%s", folder, names[i]));
    }
}

static bool prepare_folder(Cloud *cloud, const char **error) {
    static const char *const parts[] = {"buckets", "meta", "uploads", "functions", "tmp"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        const char *path = text_printf("%s/%s", cloud->folder, parts[i]);
        if (store_make_dirs(path) && access(path, W_OK | X_OK) == 0) continue;
        *error = text_printf("the local cloud cannot keep its files in %s: %s", path, strerror(errno));
        return false;
    }
    clear_leftovers(text_printf("%s/tmp", cloud->folder));
    return true;
}

Cloud *cloud_start(const CloudOptions *options, const char **error) {
    Cloud *cloud = gc_pin_alloc(sizeof *cloud);
    cloud->options = *options;
    cloud->loop = sched_loop(options->sched);
    cloud->folder = gc_strdup(options->folder);
    cloud->region = options->region ? gc_strdup(options->region) : "us-east-1";
    HttpHandler handler = {on_begin, on_piece, on_end, on_gone, cloud};
    if (prepare_folder(cloud, error) && (cloud->server = http_server_new(cloud->loop, &handler, error)) &&
        (cloud->port = http_server_listen(cloud->server, options->port, error))) {
        cloud->endpoint = text_printf("http://127.0.0.1:%d", http_port_number(cloud->port));
        cloud_auth_start(cloud);
        return cloud;
    }
    if (cloud->server) http_server_free(cloud->server);
    gc_unpin(cloud);
    return NULL;
}

void cloud_stop(Cloud *cloud) {
    fn_run_stop(cloud);
    http_server_free(cloud->server);
    gc_unpin(cloud);
}

const char *cloud_access_key(const Cloud *cloud) { return text_z(cloud->keys->access); }
const char *cloud_secret_key(const Cloud *cloud) { return text_z(cloud->keys->secret); }

const char *const *cloud_environment(const Cloud *cloud) {
    const char **env = gc_new_array(const char *, 8);
    size_t n = 0;
    env[n++] = text_printf("AWS_ENDPOINT_URL=%s", cloud->endpoint);
    env[n++] = text_printf("AWS_ACCESS_KEY_ID=%s", cloud_access_key(cloud));
    env[n++] = text_printf("AWS_SECRET_ACCESS_KEY=%s", cloud_secret_key(cloud));
    env[n++] = text_printf("AWS_REGION=%s", cloud->region);
    env[n++] = text_printf("AWS_DEFAULT_REGION=%s", cloud->region);
    env[n++] = "AWS_EC2_METADATA_DISABLED=true"; /* no client is to look for keys elsewhere */
    return env;
}

bool cloud_ensure_bucket(Cloud *cloud, const char *name, const char **error) {
    Text bucket = text_of(gc_strdup(name));
    if (store_bucket_exists(cloud, bucket)) return true;
    if (store_valid_bucket(bucket)) return store_bucket_create(cloud, bucket, error);
    *error =
        text_printf("'%s' cannot be the name of a bucket: 3 to 63 lower-case letters, digits, '-' and '.' can", name);
    return false;
}
