/*
 * \uXXXX anywhere in the text, in code as in comments and strings: Groovy resolves it before lexing, so an escaped
 * quote ends a string. Texts without such an escape (nearly all) are lexed as they are; others from a resolved copy,
 * with a map back to the source's offsets.
 */
#include "grammar/gc.h"
#include "grammar/lexer.h"

#include <ctype.h>

static void map_add(OffsetMap *map, size_t resolved, size_t original) {
    if (map->count == map->cap) {
        map->cap = map->cap ? map->cap * 2 : 16;
        map->resolved = gc_realloc(map->resolved, map->cap * sizeof(uint32_t));
        map->original = gc_realloc(map->original, map->cap * sizeof(uint32_t));
    }
    map->resolved[map->count] = (uint32_t)resolved;
    map->original[map->count++] = (uint32_t)original;
}

static uint32_t original_offset(const OffsetMap *map, uint32_t offset) {
    uint32_t low = 0, high = map->count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (map->resolved[middle] <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low ? map->original[low - 1] + (offset - map->resolved[low - 1]) : offset;
}

Span lexer_span(const Lexer *lx, const char *from, const char *to) {
    uint32_t a = (uint32_t)(from - lx->start), b = (uint32_t)(to - lx->start);
    return lx->map ? (Span){original_offset(lx->map, a), original_offset(lx->map, b)} : (Span){a, b};
}

/* Four hex digits behind the u's; -1: there are none. Sets *end behind them. */
static int32_t hex4(const char *at, const char *limit, const char **end) {
    int32_t value = 0;
    while (at < limit && *at == 'u')
        at++;
    for (int n = 0; n < 4; n++, at++) {
        if (at >= limit || !isxdigit((unsigned char)*at))
            return -1;
        value = value * 16 + (isdigit((unsigned char)*at) ? *at - '0' : (*at | 32) - 'a' + 10);
    }
    *end = at;
    return value;
}

/* One escape at `at` (on its backslash), joined with a following one when the two are a surrogate pair. */
static const char *resolve(Lexer *lx, Buf *out, const char *at, const char *limit) {
    const char *end = at, *end2 = at;
    int32_t unit = hex4(at + 1, limit, &end), low;
    if (unit < 0) {
        uint32_t from = (uint32_t)(at - lx->source->text.at);
        diag_report(lx->sink, lx->source, (Span){from, from + 2}, DIAG_ERROR, "syntax",
                    "\\u must be followed by four hexadecimal digits, even in a comment")->advice =
            "write \\\\u, or another character than u behind the backslash";
        lx->failed = true;
        return NULL;
    }
    if (unit >= 0xd800 && unit < 0xdc00 && end + 1 < limit && end[0] == '\\' && end[1] == 'u' &&
        (low = hex4(end + 1, limit, &end2)) >= 0xdc00 && low < 0xe000) {
        unit = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
        end = end2;
    }
    buf_code_point(out, (uint32_t)unit);
    return end;
}

bool lexer_resolve_unicode(Lexer *lx) {
    const char *at = lx->start, *limit = lx->limit, *start = lx->start;
    if (!memmem(at, (size_t)(limit - at), "\\u", 2))
        return true;
    Buf out = {0};
    OffsetMap *map = gc_new(OffsetMap);
    while (at < limit) {
        if (at[0] == '\\' && at + 1 < limit && at[1] == 'u') {
            map_add(map, out.len, (size_t)(at - start));
            at = resolve(lx, &out, at, limit);
            if (!at)
                return false;
            map_add(map, out.len, (size_t)(at - start));
        } else {
            size_t n = at[0] == '\\' && at + 1 < limit && at[1] == '\\' ? 2 : 1;
            buf_bytes(&out, at, n);
            at += n;
        }
    }
    lx->map = map;
    lx->start = lx->cursor = out.at ? out.at : "";
    lx->limit = lx->start + out.len;
    return true;
}
