/*
 * The embedded cloud on its own, for tests: prints what a client needs to know, one NAME=value a line, then "ready",
 * and stops at the end of its standard input or after its time.
 *
 *     cloud_server FOLDER [--port N] [--region R] [--auto] [--update-ms N] [--idle-ms N] [--seconds N] [--keys ID
 * SECRET]
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "builtins/aws/cloud.h"
#include "builtins/world/real.h"
#include "grammar/gc.h"

typedef struct Server {
    CloudOptions options;
    long seconds;
    Wait wait;
    LoopWatch *input;
    int result;
} Server;

static void log_line(void *data, const char *line) {
    (void)data;
    fprintf(stderr, "%s\n", line);
}

static void on_input(void *data, int events) {
    Server *server = data;
    char bytes[256];
    (void)events;
    if (read(STDIN_FILENO, bytes, sizeof bytes) > 0) return;
    loop_watch_stop(server->input);
    server->input = NULL;
    wait_done(&server->wait);
}

static void on_time(void *data) {
    Server *server = data;
    wait_done(&server->wait);
}

static void serve(void *data) {
    Server *server = data;
    const char *error = NULL;
    Scheduler *sched = server->options.sched;
    Cloud *cloud = cloud_start(&server->options, &error);
    if (!cloud) {
        fprintf(stderr, "cloud_server: %s\n", error);
        server->result = 1;
        return;
    }
    for (const char *const *line = cloud_environment(cloud); *line; line++) puts(*line);
    puts("ready");
    fflush(stdout);
    wait_begin(&server->wait, sched);
    server->input = loop_watch(sched_loop(sched), STDIN_FILENO, LOOP_READ, on_input, server);
    LoopTimer *timer = loop_timer(sched_loop(sched), server->seconds * 1000, 0, on_time, server);
    wait_for(&server->wait);
    loop_timer_stop(timer);
    if (server->input) loop_watch_stop(server->input);
    cloud_stop(cloud);
}

static bool read_options(Server *server, int argc, char **argv) {
    CloudOptions *o = &server->options;
    if (argc < 2) return false;
    o->folder = realpath(argv[1], NULL);
    for (int i = 2; i < argc; i++) {
        bool more = i + 1 < argc;
        if (strcmp(argv[i], "--auto") == 0)
            o->auto_create = true;
        else if (strcmp(argv[i], "--port") == 0 && more)
            o->port = (int)strtol(argv[++i], NULL, 10);
        else if (strcmp(argv[i], "--region") == 0 && more)
            o->region = argv[++i];
        else if (strcmp(argv[i], "--update-ms") == 0 && more)
            o->update_ms = strtol(argv[++i], NULL, 10);
        else if (strcmp(argv[i], "--idle-ms") == 0 && more)
            o->idle_ms = strtol(argv[++i], NULL, 10);
        else if (strcmp(argv[i], "--seconds") == 0 && more)
            server->seconds = strtol(argv[++i], NULL, 10);
        else if (strcmp(argv[i], "--keys") == 0 && i + 2 < argc) {
            o->access_key = argv[++i];
            o->secret_key = argv[++i];
        } else
            return false;
    }
    return o->folder != NULL;
}

int main(int argc, char **argv) {
    gc_start();
    Server *server = gc_pin_alloc(sizeof *server);
    server->seconds = 120;
    if (!read_options(server, argc, argv)) {
        fprintf(stderr, "usage: cloud_server FOLDER [--port N] [--region R] [--auto] [--update-ms N] [--idle-ms N] "
                        "[--seconds N] [--keys ID SECRET]\n");
        return 2;
    }
    Loop *loop = loop_new();
    server->options.sched = sched_new(loop);
    server->options.world = world_real_new(server->options.sched);
    server->options.log = log_line;
    Fiber *root = fiber_spawn(server->options.sched, "main", FIBER_MAIN_STACK, serve, server);
    sched_run(server->options.sched, root);
    world_real_free(server->options.world);
    return server->result;
}
