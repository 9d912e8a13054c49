/*
 * The outside, as one small table of functions: processes, files, HTTP, clock, random. Real in a run
 * (builtins/world/real.c); fake, recorded or faulty in tests, `plan` and replay. Functions that block suspend the
 * current fiber. All strings are UTF-8; paths are absolute.
 */
#ifndef SLUICE_INTERP_WORLD_H
#define SLUICE_INTERP_WORLD_H

#include "interp/fiber.h"

typedef struct World World;

/* --- processes ------------------------------------------------------------------------------------- */
typedef struct ProcessSpec {
    const char *const *argv; /* NULL-terminated; argv[0] is looked up in the PATH of `env` */
    const char *const *env;  /* NULL-terminated "NAME=value" */
    const char *cwd;
    Text input;              /* standard input; empty: /dev/null */
    /* Called on the loop with each piece of output as it arrives (stream 1 or 2). */
    void (*output)(void *data, int stream, Text piece);
    void *data;
    bool merge_streams;      /* stderr into stdout, in order */
    /* Not NULL: the program outlives this process, its output and exit in files whose paths begin with this one; a later call
     * with the same name takes it up again, from the start of its output. World.forget takes the files away. */
    const char *outlive;
    /* With `outlive`, NULL or both: so much output has been handed over that its file gives the room back. `settle` makes what was
     * handed over lasting; *left is how many bytes at its end are to be handed over again by a later call. What it yields is handed
     * to `resumed` by a later call with the same name, before the output that follows. */
    uint64_t (*settle)(void *data, uint64_t *left);
    void (*resumed)(void *data, uint64_t settled);
    int64_t term_grace_ms;   /* between TERM and KILL of the process group on interrupt; 0 = default */
    const bool *hurry;       /* NULL, or: once it is true a second TERM is sent, and a tenth of that time is left */
} ProcessSpec;

typedef struct ProcessResult {
    int exit_code; /* 128 + signal when killed by one */
    int signal;    /* 0, or the signal that ended it */
    bool interrupted; /* the fiber was interrupted; the process group has been ended */
    bool lost;         /* with `outlive`: it is gone, and nobody knows how it ended */
    bool full;         /* with `outlive`: could not be started because the disk has no room for its files */
    const char *error; /* could not be started: a sentence; else NULL */
} ProcessResult;

/* --- files ----------------------------------------------------------------------------------------- */
typedef enum FileKind { FILE_ABSENT, FILE_REGULAR, FILE_DIRECTORY, FILE_LINK, FILE_OTHER } FileKind;
typedef struct FileInfo {
    FileKind kind; /* of the link's target, FILE_LINK only for a dangling one */
    bool is_link;
    uint64_t size;
    int64_t mtime_ms;
    uint32_t mode;
    uint64_t device, inode; /* together they tell one file from another; 0: not known */
} FileInfo;

/* --- HTTP ------------------------------------------------------------------------------------------ */
typedef struct HttpHeader {
    Text name, value;
} HttpHeader;

typedef struct HttpRequest {
    const char *method;
    const char *url;
    const HttpHeader *headers;
    size_t header_count;
    Text body;
    const char *body_file;   /* send this file instead of body */
    uint64_t body_offset, body_length; /* of body_file; length 0 = to its end */
    const char *reply_file;  /* write a 2xx reply's body there instead of into memory */
    int64_t timeout_ms;      /* whole exchange; 0 = 300 s */
    int64_t connect_timeout_ms; /* 0 = 10 s */
    bool follow_redirects;
    bool at_once;            /* everything waits for it: where no fiber may park */
    bool insecure;           /* do not verify the peer (asked for by the user) */
    const char *ca_file, *proxy; /* NULL = the environment's */
    size_t max_reply;        /* 0 = 1 GiB */
    /* Not NULL: `body` is a letter, `url` its server: smtp://[USER:PASSWORD@]HOST[:PORT] or smtps://…; a password is only said over TLS,
     * or to this machine. */
    const char *mail_from;
    const char *const *mail_to; /* NULL-terminated */
} HttpRequest;

typedef struct HttpReply {
    int status;              /* 0 when there was no reply */
    HttpHeader *headers;
    size_t header_count;
    Text body;
    const char *error;       /* no reply: a sentence that names host and cause */
    bool retryable;          /* the failure was of the connection, before or while sending */
    bool interrupted;
} HttpReply;

struct World {
    void *self;
    /* Suspends the fiber until the process has exited and its output is drained. */
    void (*run)(World *w, const ProcessSpec *spec, ProcessResult *result);
    /* The result of a program with `outlive` is known and recorded. */
    void (*forget)(World *w, const char *outlive);
    /* Each file function: true, or false with *error (a sentence with path and cause). `error` may be NULL. */
    bool (*read_file)(World *w, const char *path, Buf *out, const char **error);
    bool (*write_file)(World *w, const char *path, Text bytes, bool append, const char **error); /* makes parent folders */
    void (*stat)(World *w, const char *path, FileInfo *out);
    bool (*make_dirs)(World *w, const char *path, const char **error);
    bool (*remove_tree)(World *w, const char *path, const char **error); /* absent is fine; never follows links out */
    bool (*rename)(World *w, const char *from, const char *to, const char **error);
    /* Sets permissions (mode -1: not) and the time of the last change (ms -1: not). */
    bool (*set_info)(World *w, const char *path, int mode, int64_t mtime_ms, const char **error);
    /* Sorted names without "." and ".."; *names is collected. */
    bool (*list_dir)(World *w, const char *path, const char ***names, size_t *count, const char **error);
    bool (*http)(World *w, const HttpRequest *request, HttpReply *reply); /* false: no reply, see reply->error */
    int64_t (*now_ms)(World *w);    /* wall clock, since 1970 */
    int64_t (*nano_time)(World *w); /* monotonic */
    void (*random)(World *w, void *out, size_t len);
    bool (*sleep)(World *w, int64_t ms); /* false: interrupted */
    const char *(*getenv)(World *w, const char *name); /* of the process; NULL when unset */
};

/* Reply header by name, case-insensitive; empty Text when absent. */
Text http_header(const HttpReply *reply, const char *name);

#endif
