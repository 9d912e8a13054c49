/*
 * The embedded local cloud: an endpoint inside this process, on 127.0.0.1 only, that speaks the wire protocols of
 * S3, Lambda and STS. Signatures are verified; buckets and functions are plain files under one folder and survive
 * restarts; a deployed function is really run. No thread: it lives on the event loop, its functions on fibers.
 *
 * The folder:  buckets/NAME/<key>   the objects' bytes (a file put there by hand is an object too)
 *              meta/NAME/<key>%.json their content type, checksums, user metadata
 *              uploads/             multipart uploads under way
 *              functions/NAME/      function.json, versions, code as zip and unpacked, log.txt
 */
#ifndef SLUICE_BUILTINS_AWS_CLOUD_H
#define SLUICE_BUILTINS_AWS_CLOUD_H

#include "interp/fiber.h"
#include "interp/world.h"

typedef struct Cloud Cloud;

typedef struct CloudOptions {
    const char *folder; /* absolute; made when missing */
    int port;           /* 0 = any free one */
    const char *region; /* the one region there is, others are refused; NULL: any is accepted */
    bool auto_create;   /* PutObject makes its bucket, UpdateFunctionCode its function (provided.al2, "bootstrap") */
    int64_t update_ms;  /* how long a new or updated function stays Pending or InProgress; 0 = 200, -1 = not at all */
    int64_t idle_ms;    /* a warm function without work is ended after this; 0 = 5 minutes */
    const char *access_key, *secret_key;       /* NULL = fresh ones, for this start only */
    void (*log)(void *data, const char *line); /* one line about something worth telling; may be NULL */
    void *data;
    World *world; /* runs the functions' processes; the real one, also in a replayed run */
    Scheduler *sched;
} CloudOptions;

/* NULL and *error (a sentence) when the folder cannot be used, the port is taken or a library is missing. */
Cloud *cloud_start(const CloudOptions *options, const char **error);
/* Ends functions and connections. Called on a fiber it waits until the functions' processes are gone. */
void cloud_stop(Cloud *cloud);

const char *cloud_access_key(const Cloud *cloud);
const char *cloud_secret_key(const Cloud *cloud);
/* What a shell step needs to find the cloud: NULL-terminated "NAME=value" (AWS_ENDPOINT_URL, keys, region). */
const char *const *cloud_environment(const Cloud *cloud);

/* Make what is missing, leave what is there. */
bool cloud_ensure_bucket(Cloud *cloud, const char *name, const char **error);
bool cloud_ensure_function(Cloud *cloud, const char *name, const char *runtime, const char *handler,
                           const char **error);

#endif
