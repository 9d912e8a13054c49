/* The forms in which a secret turns up in a log: as it is, encoded, escaped or quoted. */
#include "builtins/run/secret_forms.h"
#include "builtins/world/crypto.h"

#include <ctype.h>

typedef struct Maker {
    void (*each)(void *data, Text form);
    void *data;
} Maker;

static void give(Maker *m, const Buf *form) {
    if (form->len) m->each(m->data, text_copy(buf_as_text(form)));
}

/* --- Base64 ------------------------------------------------------------------------------------------------- */

static void give_url_safe(Maker *m, Text form) {
    Buf b = {0};
    for (size_t i = 0; i < form.len; i++) buf_char(&b, form.at[i] == '+' ? '-' : form.at[i] == '/' ? '_' : form.at[i]);
    give(m, &b);
}

/* The characters that the value alone decides when `before` bytes (0, 1, 2 more than a multiple of three) precede it. */
static void give_base64(Maker *m, Text value, size_t before) {
    Buf bytes = {0};
    buf_bytes(&bytes, "\0\0", before);
    buf_text(&bytes, value);
    const char *text = crypto_base64(bytes.at, bytes.len);
    size_t from = (before * 8 + 5) / 6, to = bytes.len * 8 / 6;
    if (to < from + 4) return;
    m->each(m->data, text_copy(text_span(text + from, to - from)));
    give_url_safe(m, text_span(text + from, to - from));
    if (before) return;
    m->each(m->data, text_copy(text_of(text)));
    give_url_safe(m, text_of(text));
}

/* --- percent signs --------------------------------------------------------------------------------------------- */

static void give_url(Maker *m, Text value, const char *kept, const char *space, bool upper) {
    Buf b = {0};
    for (size_t i = 0; i < value.len; i++) {
        unsigned char c = (unsigned char)value.at[i];
        if (c == ' ' && space) buf_z(&b, space);
        else if (c && (isalnum(c) || strchr(kept, c))) buf_char(&b, (char)c);
        else buf_printf(&b, upper ? "%%%02X" : "%%%02x", c);
    }
    give(m, &b);
}

static void give_urls(Maker *m, Text value) {
    for (int upper = 0; upper < 2; upper++) {
        give_url(m, value, "-_.~", NULL, upper);
        give_url(m, value, "-_.*", "+", upper);
        give_url(m, value, "-_.!~*'()", NULL, upper);
        give_url(m, value, "-_.~/", NULL, upper);
    }
}

/* --- escapes --------------------------------------------------------------------------------------------------- */

/* The letter behind the backslash for a control character, or 0. */
static char control_letter(unsigned char c) {
    const char *at = c ? strchr("\nn\tt\rr\bb\ff", c) : NULL;
    return at && c < 0x20 ? at[1] : 0;
}

static void put_unicode(Buf *b, uint32_t c) {
    if (c >= 0x10000) {
        buf_printf(b, "\\u%04x", (unsigned)(0xd800 + ((c - 0x10000) >> 10)));
        c = 0xdc00 + ((c - 0x10000) & 0x3ff);
    }
    buf_printf(b, "\\u%04x", (unsigned)c);
}

/* Backslashes before the characters in `escaped`; control characters as letters; with `ascii` the rest as \uXXXX. */
static void give_escaped(Maker *m, Text value, const char *escaped, bool ascii) {
    Buf b = {0};
    for (const char *at = value.at, *end = value.at + value.len; at < end;) {
        unsigned char c = (unsigned char)*at;
        if (ascii && c >= 0x80) {
            put_unicode(&b, utf8_next(&at, end));
            continue;
        }
        at++;
        if (control_letter(c)) buf_printf(&b, "\\%c", control_letter(c));
        else if (c < 0x20) buf_printf(&b, "\\u%04x", c);
        else if (strchr(escaped, c)) buf_printf(&b, "\\%c", c);
        else buf_char(&b, (char)c);
    }
    give(m, &b);
}

static void give_replaced(Maker *m, Text value, const char *const pairs[]) {
    Buf b = {0};
    for (size_t i = 0; i < value.len; i++) {
        const char *const *p = pairs;
        while (*p && **p != value.at[i]) p++;
        if (*p) buf_z(&b, *p + 1);
        else buf_char(&b, value.at[i]);
    }
    give(m, &b);
}

void secret_forms(Text value, void (*each)(void *data, Text form), void *data) {
    /* What a quote becomes inside of a shell's quotes, and what markup makes of its signs. */
    static const char *const closed[] = {"''\\''", NULL}, *const doubled[] = {"''\"'\"'", NULL};
    static const char *const markup[] = {"&&amp;", "<&lt;", ">&gt;", "\"&quot;", "'&#39;", NULL};
    static const char *const markup_plain[] = {"&&amp;", "<&lt;", ">&gt;", NULL};
    Maker m = {each, data};
    each(data, text_copy(value));
    for (size_t before = 0; before < 3; before++) give_base64(&m, value, before);
    give_urls(&m, value);
    give_escaped(&m, value, "\"\\", false);  /* JSON */
    give_escaped(&m, value, "\"\\", true);   /* as Groovy writes it */
    give_escaped(&m, value, "\"\\/", false); /* as PHP does */
    give_escaped(&m, value, "'\\", false);   /* $'…', inspect() */
    give_escaped(&m, value, "\"\\$`", false); /* within a shell's double quotes */
    give_escaped(&m, value, " !\"#$&'()*,;<>?[\\]^`{|}~", false); /* printf %q */
    give_replaced(&m, value, closed);
    give_replaced(&m, value, doubled);
    give_replaced(&m, value, markup);
    give_replaced(&m, value, markup_plain);
}
