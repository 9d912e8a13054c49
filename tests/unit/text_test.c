/* Text, Buf and UTF-8. */
#include "grammar/gc.h"
#include "grammar/text.h"
#include "tests/unit/check.h"

static void test_slices(void) {
    Text t = TEXT("one two two");
    CHECK(text_find(t, TEXT("two"), 0) == 4, "find");
    CHECK(text_find(t, TEXT("two"), 5) == 8, "find from");
    CHECK(text_find(t, TEXT("two"), 9) == -1, "find nothing");
    CHECK(text_find(t, TEXT(""), 11) == 11 && text_find(t, TEXT(""), 12) == -1, "empty needle at the end");
    CHECK(text_rfind(t, TEXT("two")) == 8 && text_rfind(t, TEXT("three")) == -1, "rfind");
    CHECK(text_starts(t, TEXT("one ")) && !text_starts(TEXT("o"), TEXT("one")), "starts");
    CHECK(text_ends(t, TEXT(" two")) && !text_ends(TEXT("o"), TEXT("two")), "ends");
    CHECK(text_eq(text_trim(TEXT(" \t\n x y\v\f\r")), TEXT("x y")), "trim");
    CHECK(text_trim(TEXT("  ")).len == 0, "trim of blanks");
    CHECK(text_cmp(TEXT("a"), TEXT("b")) < 0 && text_cmp(TEXT("ab"), TEXT("a")) > 0, "order");
    CHECK(text_cmp(TEXT("\xff"), TEXT("a")) > 0 && text_cmp(t, t) == 0, "bytes are unsigned");
    CHECK(text_hash(TEXT("ab")) != text_hash(TEXT("ba")) && text_hash(t) == text_hash(text_copy(t)), "hash");
    CHECK(text_hash(TEXT("a\0")) != text_hash(TEXT("a")), "the hash knows the length");
    CHECK(text_is(text_of(text_printf("%s-%05d", "x", 42)), "x-00042"), "printf");
    CHECK(strcmp(text_z(text_span("abcdef", 3)), "abc") == 0, "z");
}

static void test_utf8_round_trip(void) {
    for (uint32_t c = 0; c <= 0x10FFFF; c += c < 0x10000 ? 1 : 257) {
        char bytes[4];
        int len = utf8_put(c, bytes);
        const char *at = bytes;
        uint32_t back = utf8_next(&at, bytes + len);
        if (back != c || at != bytes + len) CHECK(0, "U+%04X came back as U+%04X", c, back);
    }
    CHECK(1, "round trip");
}

static void test_utf8_malformed(void) {
    static const struct {
        const char *text;
        int steps; /* the longest part that could begin a proper sequence, else one byte */
    } bad[] = {{"\x80", 1}, {"\xC0\x80", 1}, {"\xE0\x80\x80", 1}, {"\xF4\x90\x80\x80", 1}, {"\xF8", 1},
               {"\xE2\x82", 2}, {"\xE2\x82(", 2}, {"\xF0\x9F\x98(", 3}, {"\xC3(", 1}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        const char *at = bad[i].text;
        uint32_t c = utf8_next(&at, at + strlen(at));
        CHECK(c == 0xFFFD && at == bad[i].text + bad[i].steps, "malformed %zu steps %d", i, bad[i].steps);
        CHECK(!utf8_valid(text_of(bad[i].text)), "malformed %zu is invalid", i);
    }
    CHECK(!utf8_valid(TEXT("\xED\xA0\x80")), "a surrogate is not UTF-8");
    CHECK(utf8_valid(TEXT("aß€𝄞")), "valid text");
}

static void test_width(void) {
    CHECK(utf8_width(TEXT("abc")) == 3, "ascii");
    CHECK(utf8_width(TEXT("é")) == 1 && utf8_width(TEXT("e\u0301")) == 1, "combining");
    CHECK(utf8_width(TEXT("日本")) == 4 && utf8_width(TEXT("✔")) == 1 && utf8_width(TEXT("🚀")) == 2, "wide");
    CHECK(utf8_width(TEXT("\033\n")) == 0, "control characters");
}

static void test_buf(void) {
    Buf b = {0};
    CHECK(text_eq(buf_as_text(&b), TEXT("")), "an empty buf is an empty text");
    for (int i = 0; i < 1000; i++) buf_printf(&b, "%d,", i);
    CHECK(b.len == 3890 && strlen(b.at) == b.len, "printf grows: %zu", b.len);
    buf_clear(&b);
    buf_char(&b, 'x');
    buf_code_point(&b, 0x20AC);
    buf_z(&b, "z");
    buf_text(&b, TEXT(""));
    CHECK(text_eq(buf_as_text(&b), TEXT("x€z")) && b.at[b.len] == '\0', "pieces");
    Buf long_one = {0};
    buf_printf(&long_one, "%*s", 5000, "end");
    CHECK(long_one.len == 5000 && text_ends(buf_as_text(&long_one), TEXT("end")), "one long piece");
}

int main(void) {
    gc_start();
    test_slices();
    test_utf8_round_trip();
    test_utf8_malformed();
    test_width();
    test_buf();
    return check_done();
}
