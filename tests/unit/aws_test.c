/* The AWS client against the embedded cloud: settings, objects in one piece and in parts, functions, errors. */
#include "builtins/archive.h"
#include "builtins/aws/cloud.h"
#include "builtins/aws/lambda.h"
#include "builtins/aws/s3.h"
#include "builtins/world/real.h"
#include "grammar/gc.h"
#include "tests/unit/check.h"

#include <stdlib.h>
#include <unistd.h>

typedef struct Bench {
    World *world;
    Scheduler *sched;
    Cloud *cloud;
    const char *folder;
    const char *secret; /* instead of the cloud's own, or NULL */
} Bench;

static const char *file(const Bench *b, const char *name) { return text_printf("%s/%s", b->folder, name); }

static const char *env_of_cloud(void *data, const char *name) {
    Bench *b = data;
    if (b->secret && strcmp(name, "AWS_SECRET_ACCESS_KEY") == 0) return b->secret;
    size_t len = strlen(name);
    for (const char *const *e = cloud_environment(b->cloud); *e; e++)
        if (strncmp(*e, name, len) == 0 && (*e)[len] == '=') return *e + len + 1;
    return NULL;
}

static AwsClient client_for(Bench *b, const char *service) {
    AwsClient client;
    const char *error = NULL;
    AwsWish wish = {.world = b->world, .getenv = env_of_cloud, .data = b};
    CHECK(aws_client_open(&client, &wish, service, &error), "client: %s", error ? error : "");
    return client;
}

/* --- settings ------------------------------------------------------------------------------------------- */

static const char config_text[] = "# a comment\n"
                                  "[default]\nregion = eu-west-1\naws_access_key_id=ID1\naws_secret_access_key = S1\n"
                                  "[profile dev]\nregion=eu-north-1\nservices = local\naws_access_key_id = ID2\n"
                                  "aws_secret_access_key = a=b\n"
                                  "[services local]\ns3 =\n  endpoint_url = http://127.0.0.1:9/\nlambda =\n"
                                  "  endpoint_url = http://127.0.0.1:8\n"
                                  "[profile \"two words\"]\nsso_start_url = https://example.org\n";

static const char *env_of_files(void *data, const char *name) {
    const Bench *b = data;
    if (strcmp(name, "AWS_CONFIG_FILE") == 0) return file(b, "config");
    return strcmp(name, "AWS_SHARED_CREDENTIALS_FILE") == 0 ? file(b, "none") : NULL;
}

static void test_settings(Bench *b) {
    AwsSettings s;
    const char *error = NULL;
    AwsWish wish = {.world = b->world, .getenv = env_of_files, .data = b};
    b->world->write_file(b->world, file(b, "config"), text_of(config_text), false, NULL);
    CHECK(aws_settings_find(&wish, "s3", &s, &error), "default profile: %s", error);
    CHECK(strcmp(s.region, "eu-west-1") == 0 && text_is(s.keys.access_key, "ID1") && !s.endpoint,
          "default profile's values");
    wish.profile = "dev";
    CHECK(aws_settings_find(&wish, "s3", &s, &error) && text_is(s.keys.secret_key, "a=b"), "a secret may hold '='");
    CHECK(s.endpoint && strcmp(s.endpoint, "http://127.0.0.1:9") == 0, "endpoint from the services block: %s",
          s.endpoint);
    CHECK(aws_settings_find(&wish, "lambda", &s, &error) && strcmp(s.endpoint, "http://127.0.0.1:8") == 0,
          "each service's own");
    wish.region = "us-west-2";
    CHECK(aws_settings_find(&wish, "s3", &s, &error) && strcmp(s.region, "us-west-2") == 0, "the caller's region wins");
    wish.profile = "two words";
    CHECK(!aws_settings_find(&wish, "s3", &s, &error) && strstr(error, "single sign-on"), "sso is explained: %s",
          error);
    wish.profile = "none";
    CHECK(!aws_settings_find(&wish, "s3", &s, &error) && strstr(error, "AWS_ACCESS_KEY_ID"), "no keys: %s", error);
}

/* --- S3 ------------------------------------------------------------------------------------------------- */

static bool same_files(Bench *b, const char *one, const char *two) {
    Buf a = {0}, c = {0};
    return b->world->read_file(b->world, one, &a, NULL) && b->world->read_file(b->world, two, &c, NULL) &&
           text_eq(buf_as_text(&a), buf_as_text(&c));
}

static void make_file(Bench *b, const char *path, size_t size) {
    char *bytes = gc_atomic(size + 1);
    for (size_t i = 0; i < size; i++) bytes[i] = (char)(i * 2654435761u >> 13);
    CHECK(b->world->write_file(b->world, path, text_span(bytes, size), false, NULL), "cannot write %s", path);
}

static void round_trip(Bench *b, const char *key, size_t size, const S3Options *options) {
    AwsClient client = client_for(b, "s3");
    S3Place place = {"bucket", key};
    S3Result r;
    make_file(b, file(b, "up"), size);
    bool ok = s3_put_file(&client, file(b, "up"), &place, options, &r);
    CHECK(ok, "put %s: %s %s", key, r.local_error ? r.local_error : "",
          ok ? "" : aws_error_sentence(&client, &r.error, "put"));
    CHECK(r.etag && r.size == size, "put %s: no etag", key);
    ok = s3_get_file(&client, &place, file(b, "deep/er/down"), &r);
    CHECK(ok && r.size == size, "get %s: %llu bytes", key, (unsigned long long)r.size);
    CHECK(same_files(b, file(b, "up"), file(b, "deep/er/down")), "%s came back changed", key);
}

static void test_objects(Bench *b) {
    S3Options options = {.sched = b->sched, .headers = {{TEXT("Content-Type"), TEXT("text/plain")}}, .header_count = 1};
    round_trip(b, "plain.txt", 11, &options);
    round_trip(b, "empty", 0, &options);
    round_trip(b, "ä folder/with space+plus?&=%.txt", 1000, &options);
    S3Options parts = {.sched = b->sched, .part_size = 5u << 20, .parallel = 3};
    round_trip(b, "large", (17u << 20) + 5, &parts);
    AwsClient client = client_for(b, "s3");
    S3Place from = {"bucket", "large"}, to = {"bucket", "copy of large"};
    S3Result r;
    CHECK(s3_copy(&client, &from, &to, &options, &r) && r.etag, "copy within S3");
    CHECK(s3_get_file(&client, &to, file(b, "down"), &r) && r.size == (17u << 20) + 5, "the copy has all bytes");
}

static void test_refusals(Bench *b) {
    AwsClient client = client_for(b, "s3");
    S3Options options = {.sched = b->sched};
    S3Place nowhere = {"bucket", "missing"};
    S3Result r;
    CHECK(!s3_get_file(&client, &nowhere, file(b, "none-of-it"), &r) && strcmp(r.error.code, "NoSuchKey") == 0,
          "a missing key: %s", r.error.code);
    CHECK(access(file(b, "none-of-it"), F_OK) != 0, "nothing is left of a refused download");
    CHECK(!s3_put_file(&client, file(b, "no such file"), &nowhere, &options, &r) &&
              strstr(r.local_error, "there is no file"),
          "a missing file");
    CHECK(!s3_put_file(&client, b->folder, &nowhere, &options, &r) && strstr(r.local_error, "folder"), "a folder");
    b->secret = "wrong";
    AwsClient wrong = client_for(b, "s3");
    b->secret = NULL;
    make_file(b, file(b, "up"), 10);
    CHECK(!s3_put_file(&wrong, file(b, "up"), &nowhere, &options, &r) && r.error.status == 403,
          "a wrong secret gives 403");
    CHECK(strstr(aws_error_sentence(&wrong, &r.error, "put"), "secret key does not belong"), "and advice: %s",
          aws_error_sentence(&wrong, &r.error, "put"));
    AwsClient gone = client_for(b, "s3");
    gone.settings.endpoint = "http://127.0.0.1:9";
    gone.attempts = 2;
    CHECK(!s3_put_file(&gone, file(b, "up"), &nowhere, &options, &r) && r.error.status == 0 && r.error.message[0],
          "nobody listens: %s", r.error.message);
}

/* --- Lambda --------------------------------------------------------------------------------------------- */

static void test_lambda(Bench *b) {
    AwsClient client = client_for(b, "lambda");
    const char *error = NULL;
    bool interrupted = false;
    Buf zip = {0};
    b->world->write_file(b->world, file(b, "bootstrap"), TEXT("#!/bin/sh\nexit 1\n"), false, NULL);
    ArchiveEntry entry = {"bootstrap", file(b, "bootstrap")};
    CHECK(archive_zip(file(b, "f.zip"), &entry, 1, &error), "zip: %s", error);
    b->world->read_file(b->world, file(b, "f.zip"), &zip, NULL);
    LambdaUpdate update = {
        .function = "F", .zip = buf_as_text(&zip), .publish = true, .wait = true, .timeout_ms = 20000};
    Json *first = lambda_update(&client, &update, &error, &interrupted);
    CHECK(first, "update: %s", error);
    CHECK(text_is(jsn_get_text(first, "LastUpdateStatus"), "Successful"), "it waits for the end of the update");
    CHECK(text_is(jsn_get_text(first, "Version"), "1"), "the published version is told: %.*s",
          TEXT_FMT(jsn_get_text(first, "Version")));
    update.wait = false;
    CHECK(lambda_update(&client, &update, &error, &interrupted), "update without waiting: %s", error);
    update.wait = true;
    CHECK(lambda_update(&client, &update, &error, &interrupted), "an update under way is waited for: %s", error);
    update.function = "missing";
    CHECK(!lambda_update(&client, &update, &error, &interrupted) && strstr(error, "ResourceNotFoundException"),
          "no function: %s", error);
    LambdaReply reply;
    CHECK(!lambda_invoke(&client, "missing", NULL, TEXT("{}"), true, 5000, &reply, &error, &interrupted),
          "invoking none");
}

static void run(void *data) {
    Bench *b = data;
    const char *error = NULL;
    CloudOptions options = {.folder = file(b, "cloud"), .world = b->world, .sched = b->sched, .update_ms = 300};
    test_settings(b);
    b->cloud = cloud_start(&options, &error);
    CHECK(b->cloud, "cloud: %s", error);
    if (!b->cloud) return;
    CHECK(cloud_ensure_bucket(b->cloud, "bucket", &error), "bucket: %s", error);
    CHECK(cloud_ensure_function(b->cloud, "F", "provided.al2", "bootstrap", &error), "function: %s", error);
    test_objects(b);
    test_refusals(b);
    test_lambda(b);
    cloud_stop(b->cloud);
    b->world->remove_tree(b->world, b->folder, NULL);
}

int main(void) {
    gc_start();
    char folder[] = "/tmp/sluice-aws-XXXXXX";
    Loop *loop = loop_new();
    Scheduler *sched = sched_new(loop);
    Bench *b = gc_pin_alloc(sizeof *b);
    *b = (Bench){world_real_new(sched), sched, NULL, mkdtemp(folder), NULL};
    sched_run(sched, fiber_spawn(sched, "test", FIBER_MAIN_STACK, run, b));
    world_real_free(b->world);
    return check_done();
}
