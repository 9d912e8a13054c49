/*
 * Fuzz target of the parser: any bytes are parsed with all checks; the result is dumped when there is one. Nothing may
 * crash, hang or read outside its memory; a text that gives no tree must give an error. The sanitizer build has no
 * collector, so what a run allocated is freed behind it.
 */
#include "grammar/gc.h"
#include "grammar/parse.h"

#include <sanitizer/allocator_interface.h>
#include <stdlib.h>

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The blocks allocated and not freed since `recording` began: a hash set with linear probing. */
enum { BLOCKS = 1 << 20 };
static struct {
    const volatile void *at[BLOCKS];
    uint32_t count;
    bool recording; /* ends when the set is three quarters full: a huge input may keep its memory */
} blocks;

static size_t place_of(const volatile void *block) {
    size_t i = ((uintptr_t)block >> 4) * 2654435761u % BLOCKS;
    for (size_t n = 0; n < BLOCKS && blocks.at[i] && blocks.at[i] != block; n++)
        i = (i + 1) % BLOCKS;
    return i;
}

static void on_malloc(const volatile void *block, size_t size) {
    (void)size;
    if (!blocks.recording || !block)
        return;
    blocks.at[place_of(block)] = block;
    blocks.recording = ++blocks.count < BLOCKS / 4 * 3;
}

static void on_free(const volatile void *block) {
    size_t i = blocks.count ? place_of(block) : 0;
    if (blocks.count && block && blocks.at[i] == block)
        blocks.at[i] = &blocks; /* a grave, so that probing goes on behind it */
}

static void free_all(void) {
    blocks.recording = false;
    for (size_t i = 0; i < BLOCKS; i++) {
        if (blocks.at[i] && blocks.at[i] != &blocks)
            free((void *)(uintptr_t)blocks.at[i]);
        blocks.at[i] = NULL;
    }
    blocks.count = 0;
}

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc;
    (void)argv;
    gc_start();
    __sanitizer_install_malloc_and_free_hooks(on_malloc, on_free);
    return 0;
}

static void parse(const uint8_t *data, size_t size) {
    char *text = gc_strndup((const char *)data, size);
    Source *source = source_new("fuzz", text_span(text, size));
    DiagSink sink = {.max = 50};
    ParseResult result = parse_source(source, &sink, size & 1 ? PARSE_REPL : 0);
    Buf out = {0};
    if (!result.module == !sink.errors)
        abort();
    if (result.module)
        node_dump(&out, result.module, true);
    diag_sort(&sink);
    for (size_t i = 0; i < sink.count; i++)
        diag_render(&out, &sink.item[i], false);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    blocks.recording = true;
    parse(data, size);
    free_all();
    return 0;
}
