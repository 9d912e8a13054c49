/* The collector keeps what is reachable: through every word of a struct, the last one too, whatever its size; and no more. */
#include "grammar/gc.h"
#include "grammar/parse.h"
#include "tests/unit/check.h"

#include <stdint.h>
#include <string.h>

/* A chain of structs of WORDS words, linked through the last of them. */
static void **__attribute__((noinline)) make_chain(size_t words, uintptr_t count) {
    void **head = NULL;
    for (uintptr_t i = 0; i < count; i++) {
        void **link = gc_alloc(words * sizeof(void *));
        if (words > 1) link[0] = (void *)(i << 3 | 1); /* no pointer: odd */
        link[words - 1] = head;
        head = link;
    }
    return head;
}

static void test_last_word(size_t words) {
    uintptr_t count = 20000;
    void **head = make_chain(words, count);
    gc_collect_now();
    for (uintptr_t i = 0; i < 4 * count; i++) /* whatever was lost is used again */
        memset(gc_alloc(words * sizeof(void *)), 0xff, words * sizeof(void *));
    uintptr_t walked = 0;
    for (void **link = head; link && walked < count; link = link[words - 1], walked++)
        if (words > 1 && link[0] != (void *)((count - 1 - walked) << 3 | 1)) break;
    CHECK(walked == count, "structs of %zu words: %zu of %zu are kept", words, (size_t)walked, (size_t)count);
}

static void test_objects(void) {
    typedef struct Three {
        uintptr_t number, more;
        struct Three *next; /* 24 bytes, and 32 below */
    } Three;
    typedef struct Wide {
        uintptr_t number, more, most;
        struct Wide *next;
    } Wide;
    Three *nodes = NULL;
    Wide *wides = NULL;
    for (uintptr_t i = 0; i < 20000; i++) {
        Three *node = gc_new(Three);
        Wide *wide = gc_new(Wide);
        *node = (Three){i, 0, nodes};
        *wide = (Wide){i, 0, 0, wides};
        nodes = node;
        wides = wide;
    }
    gc_collect_now();
    for (int i = 0; i < 100000; i++) {
        memset(gc_new(Three), 0xff, sizeof(Three));
        memset(gc_new(Wide), 0xff, sizeof(Wide));
    }
    uintptr_t node_count = 0, wide_count = 0;
    for (Three *n = nodes; n && n->number == 19999 - node_count; n = n->next) node_count++;
    for (Wide *w = wides; w && w->number == 19999 - wide_count; w = w->next) wide_count++;
    CHECK(node_count == 20000, "three words: %zu", (size_t)node_count);
    CHECK(wide_count == 20000, "four words: %zu", (size_t)wide_count);
}

static void test_arena(void) {
    GcArena arena = {0};
    uintptr_t **head = NULL, count = 20000, walked = 0, zeroed = 0;
    for (uintptr_t i = 0; i < count; i++) {
        uintptr_t **block = gc_arena_alloc(&arena, 9 + i % 40 + sizeof *block);
        zeroed += block[0] == NULL && block[1] == NULL;
        block[0] = (uintptr_t *)head;
        head = block;
    }
    gc_collect_now();
    for (int i = 0; i < 1000; i++) memset(gc_alloc(1 << 16), 0xff, 1 << 16);
    for (uintptr_t **block = head; block && walked < count; block = (uintptr_t **)block[0]) walked++;
    CHECK(zeroed == count, "an arena's blocks are zeroed: %zu", (size_t)zeroed);
    CHECK(walked == count, "an arena's blocks are kept: %zu", (size_t)walked);
}

/* The trees of many sources, each dropped when read, do not add up. */
static void test_sources(void) {
    for (int i = 0; i < 20000; i++) {
        DiagSink sink = {0};
        ParseResult result = parse_source(source_new("text", TEXT("def f(x) { [x, 1].sum() }; f(3) + 4")), &sink, 0);
        if (i == 0) CHECK(result.module != NULL, "a source is parsed");
    }
    size_t kept = gc_heap_bytes();
    CHECK(kept < (64u << 20), "%zu bytes are in use after 20,000 sources", kept);
}

int main(void) {
    gc_start();
    for (size_t words = 1; words <= 9; words++) test_last_word(words);
    test_objects();
    test_arena();
    test_sources();
    return check_done();
}
