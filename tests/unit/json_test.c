/* JSON: reading, order, positions of errors, building, writing, comparing. */
#include "builtins/json.h"
#include "grammar/gc.h"
#include "tests/unit/check.h"

static void check_round(const char *text, const char *expected) {
    JsonError error;
    Json *value = jsn_parse(text_of(text), &error);
    CHECK(value != NULL, "%s: %s", text, value ? "" : error.message);
    if (value)
        CHECK(text_is(jsn_dump(value), expected ? expected : text), "%s became %.*s", text, TEXT_FMT(jsn_dump(value)));
}

static void test_round_trips(void) {
    static const char *const same[] = {"null",
                                       "true",
                                       "false",
                                       "0",
                                       "-1",
                                       "9223372036854775807",
                                       "-9223372036854775808",
                                       "1.5",
                                       "1e+100",
                                       "0.1",
                                       "\"\"",
                                       "\"a\\\"b\\\\c\\n\\t\\r\\u0001\"",
                                       "[]",
                                       "{}",
                                       "[1,[2,[3]],{\"a\":null}]",
                                       "{\"z\":1,\"a\":2,\"m\":{\"y\":1,\"b\":[]}}",
                                       "\"\xC3\xBC\xF0\x9F\x8E\xAC\""};
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) check_round(same[i], NULL);
    check_round(" { \"a\" : [ 1 , 2.0 ] } ", "{\"a\":[1,2.0]}");
    check_round("\"\\u00fc\\ud83c\\udfac\\/\"", "\"\xC3\xBC\xF0\x9F\x8E\xAC/\"");
    check_round("{\"a\":1,\"b\":2,\"a\":3}", "{\"a\":3,\"b\":2}");
    check_round("1.0", "1.0");
    Json *nul = jsn_parse(TEXT("\"a\\u0000b\""), NULL);
    CHECK(jsn_as_text(nul).len == 3 && text_is(jsn_dump(nul), "\"a\\u0000b\""), "a NUL inside");
}

static void check_error(const char *text, int line, int column) {
    JsonError error = {0};
    CHECK(!jsn_parse(text_of(text), &error), "%s is refused", text);
    CHECK(error.message && error.line == line && error.column >= column - 1 && error.column <= column + 1,
          "%s: %s at %d:%d", text, error.message, error.line, error.column);
}

static void test_errors(void) {
    check_error("", 1, 1);
    check_error("{", 1, 1);
    check_error("[1,]", 1, 4);
    check_error("{\n  \"a\": 1,\n  b: 2\n}", 3, 3);
    check_error("[1] x", 1, 5);
    check_error("[01]", 1, 3);
    check_error("\"\xff\"", 1, 1);
    check_error("\"\\ud800\"", 1, 8);
    check_error("[18446744073709551616]", 1, 21);
    Buf deep = {0};
    for (int i = 0; i < 100000; i++) buf_char(&deep, '[');
    CHECK(!jsn_parse(buf_as_text(&deep), NULL), "a hundred thousand brackets");
}

static void test_access(void) {
    Json *j = jsn_parse(TEXT("{\"t\":\"x\",\"i\":7,\"r\":2.5,\"b\":true,\"a\":[1,2],\"o\":{\"k\":\"v\"}}"), NULL);
    CHECK(text_is(jsn_get_text(j, "t"), "x") && jsn_get_int(j, "i", 0) == 7 && jsn_get_bool(j, "b", false), "by name");
    CHECK(jsn_as_int(jsn_get(j, "r"), 0) == 2 && jsn_as_real(jsn_get(j, "i"), 0) > 6.9, "numbers of the other kind");
    CHECK(jsn_get_int(j, "t", -1) == -1 && jsn_get_text(j, "i").len == 0 && !jsn_get(j, "none"),
          "wrong kinds and absence");
    CHECK(text_is(jsn_get_text(jsn_get(j, "o"), "k"), "v") && !jsn_get(jsn_get(jsn_get(j, "none"), "x"), "y"), "paths");
    CHECK(jsn_count(jsn_get(j, "a")) == 2 && jsn_as_int(jsn_at(jsn_get(j, "a"), 1), 0) == 2 &&
              !jsn_at(jsn_get(j, "a"), 2),
          "elements");
    CHECK(jsn_count(j) == 6 && text_is(jsn_name_at(j, 4), "a") && jsn_count(NULL) == 0, "members");
}

static void test_building(void) {
    Json *j = jsn_put_int(jsn_put_z(jsn_object(), "b", "1"), "a", 2);
    jsn_put(j, "none", NULL);
    jsn_put_bool(j, "b", true);
    jsn_put(j, "l", jsn_add(jsn_add(jsn_array(), jsn_real(0.5)), NULL));
    CHECK(text_is(jsn_dump(j), "{\"b\":true,\"a\":2,\"l\":[0.5,null]}"), "%.*s", TEXT_FMT(jsn_dump(j)));
    Json *copy = jsn_copy(j);
    jsn_remove(copy, "b");
    jsn_remove(copy, "b");
    CHECK(text_is(jsn_dump(copy), "{\"a\":2,\"l\":[0.5,null]}") && jsn_count(j) == 3, "%.*s", TEXT_FMT(jsn_dump(copy)));
    Buf out = {0};
    jsn_write(&out, copy, 2);
    CHECK(text_is(buf_as_text(&out), "{\n  \"a\": 2,\n  \"l\": [\n    0.5,\n    null\n  ]\n}"), "%s", out.at);
    for (int i = 0; i < 1000; i++) jsn_put_int(copy, text_printf("k%d", i), i);
    CHECK(jsn_count(copy) == 1002 && jsn_get_int(copy, "k999", 0) == 999, "a thousand members");
}

static void test_equality(void) {
    static const struct {
        const char *a, *b;
        bool same;
    } cases[] = {{"{\"a\":1,\"b\":[2]}", "{\"b\":[2],\"a\":1}", true},
                 {"[1,2]", "[2,1]", false},
                 {"1", "1.0", false},
                 {"{\"a\":1}", "{\"a\":1,\"b\":2}", false},
                 {"null", "null", true},
                 {"\"x\"", "\"y\"", false}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK(jsn_equal(jsn_parse(text_of(cases[i].a), NULL), jsn_parse(text_of(cases[i].b), NULL)) == cases[i].same,
              "%s and %s", cases[i].a, cases[i].b);
}

int main(void) {
    gc_start();
    test_round_trips();
    test_errors();
    test_access();
    test_building();
    test_equality();
    return check_done();
}
