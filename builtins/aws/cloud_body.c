/*
 * Bodies of calls. A fault found in the middle is remembered and told at the end, when the client listens; until
 * then the rest is thrown away.
 */
#include "builtins/aws/cloud_body.h"

#include <errno.h>
#include <fcntl.h>
#include <strings.h>
#include <unistd.h>

#include "grammar/gc.h"

#define CHUNK_LINE_MAX 8192u
#define MEMORY_LIMIT (2u << 20)

int cloud_temp_file(Cloud *cloud, const char **path) {
    *path = text_printf("%s/tmp/%d-%llu", cloud->folder, (int)getpid(), (unsigned long long)++cloud->serial);
    return open(*path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
}

static void go_wrong(CallBody *body, const char *code, const char *message) {
    if (body->error_code) return;
    body->error_code = code;
    body->error = message;
    body->discard = true;
}

/* The checksum a client announces: as a header with its value, or as the name of a trailer to come. */
static void find_checksum(CloudCall *call, CallBody *body) {
    for (size_t i = 0; i < CHECKSUM_KINDS; i++) {
        if (!http_exchange_has(call->x, checksum_kinds[i].header)) continue;
        body->checksum_kind = &checksum_kinds[i];
        body->expected_checksum = text_trim(cloud_in(call, checksum_kinds[i].header));
    }
    Text trailer = text_trim(cloud_in(call, "x-amz-trailer"));
    if (trailer.len) {
        body->has_trailer = true;
        body->checksum_kind = checksum_kind(trailer);
        if (!body->checksum_kind)
            go_wrong(body, "InvalidRequest", "The value specified in x-amz-trailer is not supported");
    }
}

static void begin_chunks(CloudCall *call, CallBody *body, Text hash) {
    body->state = CHUNK_SIZE;
    body->chunks_signed = text_is(hash, SIGN_STREAMING) || text_is(hash, SIGN_STREAMING_TRAILER);
    if (!body->chunks_signed && !text_is(hash, SIGN_UNSIGNED_TRAILER))
        go_wrong(body, "NotImplemented", "This way of signing a streamed body is not supported by the local cloud.");
    body->previous_signature = call->auth.signature;
    int64_t declared = cloud_number(cloud_in(call, "x-amz-decoded-content-length"));
    if (declared < 0) go_wrong(body, "MissingContentLength", "You must provide the Content-Length HTTP header.");
    body->declared = (uint64_t)declared;
}

void cloud_body_begin(CloudCall *call) {
    CallBody *body = call->body;
    Text hash = cloud_in(call, "x-amz-content-sha256");
    body->fd = -1;
    if (!body->limit) body->limit = MEMORY_LIMIT;
    if (call->auth.verdict != AUTH_GOOD) body->discard = true;
    bool hashed = true;
    if (call->service == &cloud_s3) {
        hashed = !text_is(hash, SIGN_UNSIGNED) && !call->auth.from_query;
        if (text_starts(hash, TEXT("STREAMING-"))) begin_chunks(call, body, hash);
        if (!body->sums_object) find_checksum(call, body);
        if (body->checksum_kind) body->sum = checksum_new(body->checksum_kind);
    }
    if (hashed && body->state == CHUNK_NONE && !body->discard) body->sha = crypto_hash_new(CRYPTO_SHA256);
    if (body->to_file || cloud_in(call, "content-md5").len) body->md5_sum = crypto_hash_new(CRYPTO_MD5);
    if (!body->to_file || body->discard) return;
    body->fd = cloud_temp_file(call->cloud, &body->path);
    if (body->fd < 0)
        go_wrong(body, "InternalError", text_printf("A temporary file cannot be made: %s", strerror(errno)));
}

/* --- decoded bytes ------------------------------------------------------------------------------------ */

static void write_file(CallBody *body, Text piece) {
    while (piece.len) {
        ssize_t done = write(body->fd, piece.at, piece.len);
        if (done < 0 && errno == EINTR) continue;
        if (done < 0) {
            go_wrong(body, "InternalError", text_printf("The body cannot be stored: %s", strerror(errno)));
            return;
        }
        piece = text_span(piece.at + done, piece.len - (size_t)done);
    }
}

static void take(CallBody *body, Text piece) {
    if (body->discard) return;
    if (piece.len > body->limit - body->size) {
        go_wrong(body, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size");
        return;
    }
    body->size += piece.len;
    if (body->sha) crypto_hash_add(body->sha, piece);
    if (body->md5_sum) crypto_hash_add(body->md5_sum, piece);
    if (body->sum) checksum_add(body->sum, piece);
    if (body->to_file)
        write_file(body, piece);
    else
        buf_text(&body->memory, piece);
}

/* --- aws-chunked -------------------------------------------------------------------------------------- */

static void check_chunk_signature(CloudCall *call, CallBody *body) {
    if (!body->chunks_signed) return;
    Text hash = text_of(crypto_hash_end_hex(body->chunk_sha));
    body->chunk_sha = NULL;
    Text expected = sign_chunk(&call->auth.signing_key, &call->auth.scope, body->previous_signature, hash);
    if (!sign_same(expected, body->chunk_signature))
        go_wrong(body, "SignatureDoesNotMatch", "The signature of a chunk of the body does not match its data.");
    body->previous_signature = body->chunk_signature;
}

/* "400;chunk-signature=ab01..." */
static void read_size_line(CloudCall *call, CallBody *body, Text line) {
    uint64_t size = 0;
    size_t i = 0;
    for (; i < line.len && i < 12 && line.at[i] != ';'; i++) {
        const char *digits = "0123456789abcdef", *digit = memchr(digits, line.at[i] | 32, 16);
        if (!digit) break;
        size = size * 16 + (uint64_t)(digit - digits);
    }
    if (i == 0 || (i < line.len && line.at[i] != ';')) {
        go_wrong(body, "InvalidRequest", "The size of a chunk of the body is not a hexadecimal number.");
        body->state = CHUNK_DONE;
        return;
    }
    ptrdiff_t at = text_find(line, TEXT("chunk-signature="), i);
    body->chunk_signature =
        at < 0 ? TEXT("") : text_copy(text_trim(text_span(line.at + at + 16, line.len - (size_t)at - 16)));
    if (body->chunks_signed) body->chunk_sha = crypto_hash_new(CRYPTO_SHA256);
    body->chunk_left = size;
    body->state = size ? CHUNK_DATA : CHUNK_TRAILER;
    if (!size) check_chunk_signature(call, body);
}

static void read_trailer_line(CallBody *body, Text line) {
    if (!line.len) {
        body->state = CHUNK_DONE;
        return;
    }
    ptrdiff_t colon = text_find(line, TEXT(":"), 0);
    if (colon <= 0) {
        go_wrong(body, "MalformedTrailerError", "The request contained trailing data that was not well-formed.");
        return;
    }
    Text name = text_trim(text_span(line.at, (size_t)colon));
    Text value = text_copy(text_trim(text_span(line.at + colon + 1, line.len - (size_t)colon - 1)));
    if (name.len == 23 && strncasecmp(name.at, "x-amz-trailer-signature", 23) == 0) {
        body->trailer_signature = value;
        return;
    }
    buf_printf(&body->trailer, "%.*s:%.*s\n", TEXT_FMT(name), TEXT_FMT(value));
    if (body->checksum_kind && checksum_kind(name) == body->checksum_kind) body->expected_checksum = value;
}

static void read_line(CloudCall *call, CallBody *body) {
    Text line = buf_as_text(&body->line);
    if (line.len && line.at[line.len - 1] == '\r') line.len--;
    if (body->state == CHUNK_SIZE)
        read_size_line(call, body, line);
    else if (body->state == CHUNK_TRAILER)
        read_trailer_line(body, line);
    else
        body->state = CHUNK_SIZE; /* the line end behind a chunk's data */
    buf_clear(&body->line);
}

static void take_chunked(CloudCall *call, CallBody *body, Text piece) {
    while (piece.len && body->state != CHUNK_DONE && !body->error_code) {
        size_t step;
        if (body->state == CHUNK_DATA) {
            step = piece.len < body->chunk_left ? piece.len : (size_t)body->chunk_left;
            Text data = text_span(piece.at, step);
            if (body->chunks_signed) crypto_hash_add(body->chunk_sha, data);
            take(body, data);
            body->chunk_left -= step;
            if (!body->chunk_left) {
                check_chunk_signature(call, body);
                body->state = CHUNK_AFTER_DATA;
            }
        } else {
            const char *end = memchr(piece.at, '\n', piece.len);
            step = end ? (size_t)(end - piece.at) + 1 : piece.len;
            buf_bytes(&body->line, piece.at, end ? step - 1 : step);
            if (body->line.len > CHUNK_LINE_MAX)
                go_wrong(body, "InvalidRequest", "A chunk's header is too long.");
            else if (end)
                read_line(call, body);
        }
        piece = text_span(piece.at + step, piece.len - step);
    }
}

void cloud_body_add(CloudCall *call, Text piece) {
    CallBody *body = call->body;
    if (body->discard) return;
    if (body->state == CHUNK_NONE)
        take(body, piece);
    else
        take_chunked(call, body, piece);
}

/* --- the end ------------------------------------------------------------------------------------------ */

static void check_trailer(CloudCall *call, CallBody *body) {
    if (body->state == CHUNK_NONE) return;
    if (body->state != CHUNK_DONE && !(body->state == CHUNK_TRAILER && !body->has_trailer)) {
        go_wrong(body, "IncompleteBody", "The request body terminated unexpectedly");
        return;
    }
    if (body->size != body->declared) {
        go_wrong(body, "IncompleteBody",
                 "You did not provide the number of bytes specified by the Content-Length HTTP header.");
        return;
    }
    if (!body->chunks_signed || !body->has_trailer) return;
    Text expected = sign_trailer(&call->auth.signing_key, &call->auth.scope, body->previous_signature,
                                 text_of(crypto_sha256_hex(buf_as_text(&body->trailer))));
    if (!sign_same(expected, body->trailer_signature))
        go_wrong(body, "SignatureDoesNotMatch", "The signature of the trailing headers does not match.");
}

static void check_checksum(CallBody *body) {
    if (!body->sum) return;
    body->checksum = checksum_end(body->sum);
    body->sum = NULL;
    if (!body->expected_checksum.len) {
        go_wrong(body, "MalformedTrailerError", "The trailing checksum that was announced did not come.");
        return;
    }
    if (!text_eq(body->checksum, body->expected_checksum))
        go_wrong(body, "BadDigest",
                 text_printf("The %s you specified did not match the calculated checksum.", body->checksum_kind->name));
}

static void check_md5(CloudCall *call, CallBody *body) {
    if (!body->md5_sum) return;
    crypto_hash_end(body->md5_sum, body->md5);
    body->md5_sum = NULL;
    Text claimed = text_trim(cloud_in(call, "content-md5"));
    if (!claimed.len) return;
    Buf raw = {0};
    if (!crypto_base64_decode(claimed, &raw) || raw.len != sizeof body->md5)
        go_wrong(body, "InvalidDigest", "The Content-MD5 you specified was invalid.");
    else if (memcmp(raw.at, body->md5, sizeof body->md5) != 0)
        go_wrong(body, "BadDigest", "The Content-MD5 you specified did not match what we received.");
}

static void check_sha256(CloudCall *call, CallBody *body) {
    if (!body->sha) return;
    body->sha256 = text_of(crypto_hash_end_hex(body->sha));
    body->sha = NULL;
    Text claimed = cloud_in(call, "x-amz-content-sha256");
    if (claimed.len && !text_eq(claimed, body->sha256))
        go_wrong(body, "XAmzContentSHA256Mismatch",
                 "The provided 'x-amz-content-sha256' header does not match what was computed.");
}

bool cloud_body_end(CloudCall *call) {
    CallBody *body = call->body;
    if (!body->error_code && !body->discard) {
        check_trailer(call, body);
        if (!body->error_code) check_sha256(call, body);
        if (!body->error_code) check_md5(call, body);
        if (!body->error_code) check_checksum(body);
    }
    if (body->fd >= 0) close(body->fd);
    body->fd = -1;
    if (!body->error_code) return true;
    cloud_fail(call, body->error_code, "%s", body->error);
    return false;
}

/* Sums that were not finished hold library memory. */
static void drop_sums(CallBody *body) {
    CryptoHash **hashes[] = {&body->sha, &body->md5_sum, &body->chunk_sha};
    for (size_t i = 0; i < sizeof hashes / sizeof *hashes; i++) {
        if (*hashes[i]) crypto_hash_end(*hashes[i], NULL);
        *hashes[i] = NULL;
    }
    if (body->sum) checksum_end(body->sum);
    body->sum = NULL;
}

void cloud_body_drop(CloudCall *call) {
    CallBody *body = call->body;
    if (!body) return;
    drop_sums(body);
    if (body->fd >= 0) close(body->fd);
    body->fd = -1;
    if (body->path) unlink(body->path);
    body->path = NULL;
}
