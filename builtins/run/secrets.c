/*
 * Secrets of a run are masked in all that it tells, line by line: in every form of secret_forms.c, and also when a line
 * ends or begins within one. A value of fewer than four characters is masked where it stands as a word of its own;
 * anything else would tear holes into every line.
 */
#include "builtins/run/private.h"
#include "builtins/run/secret_forms.h"

#include <ctype.h>

#define MASK "****"

enum {
    SHORT_VALUE = 4,     /* shorter ones only as whole words */
    PART_MIN = 8,        /* of a form cut by a line's end: this much, and two thirds of it or PART_ENOUGH */
    PART_ENOUGH = 16,
    WINDOW_BITS = 1 << 18
};

struct Mask {
    Text *form;     /* the longest first */
    Text *numbered; /* the same in the order in which they came */
    size_t count, cap;
    Text *value; /* what has been added */
    size_t value_count;
    uint8_t pairs[1 << 13];             /* one bit for each two bytes that a form begins with */
    uint8_t windows[WINDOW_BITS / 8];   /* and one for the hash of each PART_MIN bytes in one */
};

/* --- adding ------------------------------------------------------------------------------------------------- */

static void set_bit(uint8_t *bits, uint32_t i) { bits[i >> 3] |= (uint8_t)(1u << (i & 7)); }
static bool has_bit(const uint8_t *bits, uint32_t i) { return bits[i >> 3] >> (i & 7) & 1; }

static uint32_t pair_at(Text t, size_t at) {
    return (uint32_t)(unsigned char)t.at[at] << 8 | (at + 1 < t.len ? (unsigned char)t.at[at + 1] : 0);
}

static uint32_t window_at(const char *at) {
    uint64_t bytes;
    memcpy(&bytes, at, PART_MIN);
    return (uint32_t)((bytes * 0x9e3779b97f4a7c15u) >> 46) % WINDOW_BITS;
}

static void index_form(Mask *m, Text form) {
    if (form.len > 1) set_bit(m->pairs, pair_at(form, 0));
    else
        for (uint32_t second = 0; second < 256; second++) set_bit(m->pairs, (uint32_t)(unsigned char)form.at[0] << 8 | second);
    for (size_t i = 0; i + PART_MIN <= form.len; i++) set_bit(m->windows, window_at(form.at + i));
}

static void add_form(void *data, Text form) {
    Mask *m = data;
    if (!form.len) return;
    size_t at = 0;
    while (at < m->count && m->form[at].len >= form.len)
        if (text_eq(m->form[at++], form)) return;
    if (m->count == m->cap) {
        m->cap = m->cap ? m->cap * 2 : 64;
        Text *grown = gc_new_array(Text, m->cap);
        if (m->count) memcpy(grown, m->form, m->count * sizeof *grown);
        m->form = grown;
        Text *numbered = gc_new_array(Text, m->cap);
        if (m->count) memcpy(numbered, m->numbered, m->count * sizeof *numbered);
        m->numbered = numbered;
    }
    memmove(m->form + at + 1, m->form + at, (m->count - at) * sizeof *m->form);
    m->form[at] = form;
    m->numbered[m->count] = form;
    m->count++;
    index_form(m, form);
}

static bool is_known(Mask *m, Text value) {
    for (size_t i = 0; i < m->value_count; i++)
        if (text_eq(m->value[i], value)) return true;
    Text *grown = gc_new_array(Text, m->value_count + 1);
    if (m->value_count) memcpy(grown, m->value, m->value_count * sizeof *grown);
    grown[m->value_count++] = text_copy(value);
    m->value = grown;
    return false;
}

void run_secret_add(Run *run, Text secret) {
    secret = text_trim(secret);
    if (!secret.len) return;
    if (!run->mask) run->mask = gc_new(Mask);
    Mask *m = run->mask;
    if (is_known(m, secret)) return;
    if (secret.len < SHORT_VALUE) {
        add_form(m, text_copy(secret));
        return;
    }
    bool several = text_find(secret, TEXT("\n"), 0) >= 0;
    secret_forms(secret, add_form, m);
    for (size_t at = 0; several && at <= secret.len;) {
        ptrdiff_t end = text_find(secret, TEXT("\n"), at);
        size_t stop = end < 0 ? secret.len : (size_t)end;
        Text line = text_trim(text_span(secret.at + at, stop - at));
        if (line.len >= SHORT_VALUE) secret_forms(line, add_form, m);
        at = stop + 1;
    }
}

/* --- finding ------------------------------------------------------------------------------------------------ */

static bool is_word(Text t, size_t at) { return at < t.len && (isalnum((unsigned char)t.at[at]) || t.at[at] == '_'); }

static bool part_counts(size_t part, size_t whole) {
    return part >= PART_MIN && (part >= PART_ENOUGH || part * 3 >= whole * 2);
}

/* Bytes to hide from `at` on: a whole form, or unless `whole` the beginning of one that the line's end cuts. */
static size_t hidden_at(const Mask *m, Text line, size_t at, bool whole) {
    if (!has_bit(m->pairs, pair_at(line, at))) return 0;
    size_t left = line.len - at;
    for (size_t i = 0; i < m->count; i++) {
        Text f = m->form[i];
        size_t len = f.len <= left ? f.len : left;
        if (f.at[0] != line.at[at] || (len < f.len && (whole || !part_counts(len, f.len))) || memcmp(f.at, line.at + at, len) != 0)
            continue;
        if (f.len >= SHORT_VALUE || !((at > 0 && is_word(line, at - 1)) || is_word(line, at + len))) return len;
    }
    return 0;
}

/* Bytes to hide at the beginning of a line that begins within a form. */
static size_t hidden_head(const Mask *m, Text line) {
    size_t longest = 0;
    if (line.len < PART_MIN || !has_bit(m->windows, window_at(line.at))) return 0;
    for (size_t i = 0; i < m->count; i++) {
        Text f = m->form[i];
        for (size_t from = 1; from + PART_MIN <= f.len; from++) {
            size_t len = f.len - from <= line.len ? f.len - from : line.len;
            if (f.at[from] != line.at[0] || memcmp(f.at + from, line.at, len) != 0) continue;
            if (part_counts(len, f.len) && len > longest) longest = len;
        }
    }
    return longest;
}

/* One line; false when there is nothing to hide. `same_length`: each byte becomes a star. */
static bool mask_line(const Mask *m, Text line, bool same_length, Buf *out) {
    size_t copied = 0; /* all before it is in `out`, masked or not */
    size_t head = hidden_head(m, line);
    for (size_t at = 0; at < line.len; at++) {
        size_t len = hidden_at(m, line, at, false);
        if (at == 0 && head > len) len = head;
        if (at + len <= copied || len == 0) continue;
        if (at >= copied) {
            buf_bytes(out, line.at + copied, at - copied);
            if (!same_length) buf_z(out, MASK);
            copied = at;
        }
        for (; copied < at + len; copied++)
            if (same_length) buf_char(out, '*');
    }
    if (copied) buf_bytes(out, line.at + copied, line.len - copied);
    return copied > 0;
}

static Text masked(const Mask *m, Text text, bool same_length) {
    Buf out = {0};
    size_t copied = 0;
    bool found = false;
    for (size_t at = 0; m && at <= text.len;) {
        ptrdiff_t end = text_find(text, TEXT("\n"), at);
        size_t stop = end < 0 ? text.len : (size_t)end;
        Buf line = {0};
        if (mask_line(m, text_span(text.at + at, stop - at), same_length, &line)) {
            buf_bytes(&out, text.at + copied, at - copied);
            buf_text(&out, buf_as_text(&line));
            copied = stop;
            found = true;
        }
        at = stop + 1;
    }
    if (!found) return text;
    buf_bytes(&out, text.at + copied, text.len - copied);
    return buf_as_text(&out);
}

/* --- in the journal ------------------------------------------------------------------------------------------ */

enum { FOLD = 1, FOLD_END = 2 };

/* The whole form at this place, and its number, which is the same in every process that adds the same secrets. */
static size_t whole_at(const Mask *m, Text text, size_t at, size_t *number) {
    size_t len = hidden_at(m, text, at, true);
    Text found = text_span(text.at + at, len);
    for (*number = 0; len && *number < m->count; ++*number)
        if (text_eq(m->numbered[*number], found)) return len;
    return 0;
}

Text run_secret_fold(const Run *run, Text text) {
    bool found = text.len > 0 && memchr(text.at, FOLD, text.len);
    Buf out = {0};
    if (!run->mask && !found) return text;
    for (size_t at = 0; at < text.len;) {
        size_t which = 0, len = run->mask ? whole_at(run->mask, text, at, &which) : 0;
        found = found || len;
        if (len)
            buf_printf(&out, "%c%zu%c", FOLD, which, FOLD_END);
        else if (text.at[at] == FOLD)
            buf_printf(&out, "%c%c", FOLD, FOLD_END);
        else
            buf_char(&out, text.at[at]);
        at += len ? len : 1;
    }
    return found ? buf_as_text(&out) : text;
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
        else if (run->mask && which < run->mask->count)
            buf_text(&out, run->mask->numbered[which]);
    }
    return buf_as_text(&out);
}

Text run_masked(const Run *run, Text text) { return masked(run->mask, text, false); }

static const char *masked_z(const Run *run, const char *text) {
    return text ? text_z(run_masked(run, text_of(text))) : NULL;
}

void run_mask_diags(const Run *run, DiagSink *sink) {
    for (size_t i = 0; run->mask && sink && i < sink->count; i++) {
        Diag *d = &sink->item[i];
        d->message = masked_z(run, d->message);
        d->advice = masked_z(run, d->advice);
        if (!d->source) continue;
        /* The excerpt; spans into it stay right. */
        Text text = masked(run->mask, d->source->text, true);
        if (text.at == d->source->text.at) continue;
        bool library = d->source->library;
        d->source = source_new(d->source->name, text);
        d->source->library = library;
    }
}
