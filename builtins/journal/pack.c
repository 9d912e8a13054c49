/* A number is eight bytes in the machine's order; a text its length (-1: none) and its bytes. */
#include "builtins/journal/pack.h"

void pack_number(Buf *out, int64_t n) { buf_bytes(out, &n, sizeof n); }

void pack_text(Buf *out, Text text) {
    pack_number(out, text.at ? (int64_t)text.len : -1);
    buf_text(out, text);
}

int64_t unpack_number(Text *from) {
    int64_t n = 0;
    if (from->len < sizeof n) return 0;
    memcpy(&n, from->at, sizeof n);
    *from = text_span(from->at + sizeof n, from->len - sizeof n);
    return n;
}

Text unpack_text(Text *from) {
    int64_t len = unpack_number(from);
    if (len < 0 || (size_t)len > from->len) return (Text){NULL, 0};
    Text text = text_copy(text_span(from->at, (size_t)len));
    *from = text_span(from->at + len, from->len - (size_t)len);
    return text;
}
