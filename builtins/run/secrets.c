/* Secrets of a run are masked in all that it tells: as they are, line by line, and in Base64. */
#include "builtins/run/private.h"
#include "builtins/world/crypto.h"

#define MASK "****"

static void add_one(Run *run, Text secret) {
    secret = text_trim(secret);
    if (secret.len == 0) return;
    for (size_t i = 0; i < run->secret_count; i++)
        if (text_eq(run->secrets[i], secret)) return;
    Text *grown = gc_new_array(Text, run->secret_count + 1);
    size_t at = 0; /* the longest first, so that one within another leaves nothing behind */
    while (at < run->secret_count && run->secrets[at].len >= secret.len) at++;
    for (size_t i = 0; i < run->secret_count; i++) grown[i + (i >= at)] = run->secrets[i];
    grown[at] = text_copy(secret);
    run->secrets = grown;
    run->secret_count++;
}

void run_secret_add(Run *run, Text secret) {
    for (size_t at = 0; at <= secret.len;) {
        ptrdiff_t end = text_find(secret, TEXT("\n"), at);
        size_t stop = end < 0 ? secret.len : (size_t)end;
        add_one(run, text_span(secret.at + at, stop - at));
        at = stop + 1;
    }
    if (secret.len) add_one(run, text_of(crypto_base64(secret.at, secret.len)));
}

static bool any_in(const Run *run, Text text) {
    for (size_t i = 0; i < run->secret_count; i++)
        if (text_find(text, run->secrets[i], 0) >= 0) return true;
    return false;
}

static size_t secret_at(const Run *run, Text text, size_t at) {
    for (size_t i = 0; i < run->secret_count; i++) {
        Text s = run->secrets[i];
        if (s.len <= text.len - at && memcmp(text.at + at, s.at, s.len) == 0) return s.len;
    }
    return 0;
}

Text run_masked(const Run *run, Text text) {
    if (!run->secret_count || !any_in(run, text)) return text;
    Buf out = {0};
    for (size_t at = 0; at < text.len;) {
        size_t len = secret_at(run, text, at);
        if (len) buf_z(&out, MASK);
        else buf_char(&out, text.at[at]);
        at += len ? len : 1;
    }
    return buf_as_text(&out);
}

/* --- in the journal ------------------------------------------------------------------------------------------ */

enum { FOLD = 1, FOLD_END = 2 };

Text run_secret_fold(const Run *run, Text text) {
    bool marked = text.len > 0 && memchr(text.at, FOLD, text.len);
    if (!marked && (!run->secret_count || !any_in(run, text))) return text;
    Buf out = {0};
    for (size_t at = 0; at < text.len;) {
        size_t len = secret_at(run, text, at), which = 0;
        while (len && !(run->secrets[which].len == len && memcmp(run->secrets[which].at, text.at + at, len) == 0)) which++;
        if (len)
            buf_printf(&out, "%c%zu%c", FOLD, which, FOLD_END);
        else if (text.at[at] == FOLD)
            buf_printf(&out, "%c%c", FOLD, FOLD_END);
        else
            buf_char(&out, text.at[at]);
        at += len ? len : 1;
    }
    return buf_as_text(&out);
}

Text run_secret_unfold(const Run *run, Text text) {
    if (text.len == 0 || !memchr(text.at, FOLD, text.len)) return text;
    Buf out = {0};
    for (size_t at = 0; at < text.len; at++) {
        size_t which = 0, digits = 0;
        if (text.at[at] != FOLD) {
            buf_char(&out, text.at[at]);
            continue;
        }
        while (at + 1 < text.len && text.at[++at] != FOLD_END) {
            which = which * 10 + (size_t)(text.at[at] - '0');
            digits++;
        }
        if (digits == 0)
            buf_char(&out, FOLD);
        else if (which < run->secret_count)
            buf_text(&out, run->secrets[which]);
    }
    return buf_as_text(&out);
}
