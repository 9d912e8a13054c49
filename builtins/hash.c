/* Hashes of files: md5, sha1, sha256, and the same as checks. */
#include "builtins/steps_common.h"
#include "builtins/world/crypto.h"

/* The hash in hex; NULL: *missing, or threw. */
static const char *hash_file(StepCall *call, CryptoKind kind, bool *missing) {
    World *w = call->run->options.world;
    const char *path = step_path(call, step_text(call, 0)), *error = NULL;
    uint8_t bytes[CRYPTO_SIZE_MAX];
    FileInfo info;
    w->stat(w, path, &info);
    *missing = info.kind == FILE_ABSENT || info.kind == FILE_LINK;
    if (*missing) return NULL;
    if (crypto_hash_file(call->run->options.sched, kind, path, 0, 0, bytes, &error)) return crypto_hex(bytes, crypto_size(kind));
    step_throw_io(call, error);
    return NULL;
}

static Value hash(StepCall *call, CryptoKind kind) {
    bool missing;
    const char *hex = hash_file(call, kind, &missing);
    return hex ? string_z(call->in, hex) : missing ? v_null() : V_THROWN;
}

static Value verify(StepCall *call, CryptoKind kind, const char *algorithm) {
    bool missing;
    const char *hex = hash_file(call, kind, &missing);
    if (!hex && missing) return throw_error(call->in, EX_FILE_NOT_FOUND, "File not found: %s", step_z(call, 0));
    if (!hex) return V_THROWN;
    if (strcasecmp(hex, step_z(call, 1)) == 0) return v_null();
    return throw_error(call->in, EX_ABORT, "%s hash mismatch: expected: '%s', but got: '%s'", algorithm, step_z(call, 1), hex);
}

static Value run_md5(StepCall *call) { return hash(call, CRYPTO_MD5); }
static Value run_sha1(StepCall *call) { return hash(call, CRYPTO_SHA1); }
static Value run_sha256(StepCall *call) { return hash(call, CRYPTO_SHA256); }
static Value run_verify_md5(StepCall *call) { return verify(call, CRYPTO_MD5, "MD5"); }
static Value run_verify_sha1(StepCall *call) { return verify(call, CRYPTO_SHA1, "SHA1"); }
static Value run_verify_sha256(StepCall *call) { return verify(call, CRYPTO_SHA256, "SHA-256"); }

#define FILE_PARAM {"file", P_STRING, .required = true, .positional = true, .doc = "Path, seen from the present folder."}

#define HASH_STEP(step, algorithm)                                                                                     \
    const StepSpec step_##step = {                                                                                     \
        .name = #step,                                                                                                 \
        .run = run_##step,                                                                                             \
        .needs_node = true,                                                                                            \
        .effect = EFFECT_PURE,                                                                                         \
        .family = "files",                                                                                             \
        .params = PARAMS(FILE_PARAM),                                                                                  \
        .doc = "Yields the " algorithm " hash of a file in hex; null when there is no such file.",                     \
        .example = "node {\n    writeFile file: 'a', text: 'abc'\n    echo " #step "('a')\n}",                         \
    }

HASH_STEP(md5, "MD5");
HASH_STEP(sha1, "SHA-1");
HASH_STEP(sha256, "SHA-256");

#define VERIFY_STEP(step, function, algorithm, hash_step)                                                              \
    const StepSpec step_##step = {                                                                                     \
        .name = #step,                                                                                                 \
        .run = function,                                                                                               \
        .needs_node = true,                                                                                            \
        .effect = EFFECT_PURE,                                                                                         \
        .family = "files",                                                                                             \
        .params = PARAMS(FILE_PARAM, {"hash", P_STRING, .required = true, .doc = "The expected hash in hex."}),        \
        .doc = "Fails when a file is missing or has another " algorithm " hash.",                                      \
        .example = "node {\n    writeFile file: 'a', text: 'abc'\n    " #step " file: 'a', hash: " hash_step "('a')\n}", \
    }

VERIFY_STEP(verifyMd5, run_verify_md5, "MD5", "md5");
VERIFY_STEP(verifySha1, run_verify_sha1, "SHA-1", "sha1");
VERIFY_STEP(verifySha256, run_verify_sha256, "SHA-256", "sha256");
