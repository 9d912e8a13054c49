/*
 * Memory: libgc behind gc.h, or plain calloc when built with SLUICE_PLAIN_MALLOC. The collector scans the main
 * program's own data, the running stack and the suspended fibers' stacks; it does not scan the data segments of
 * shared libraries, because whatever a library is handed is pinned.
 */
#include "grammar/gc.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* There is no memory left to build a message with, and no caller that could go on. */
static void end_out_of_memory(size_t size) {
    static const char message[] = "sluice: out of memory; the script holds too much data at once for this machine\n";
    (void)size;
    ssize_t written = write(STDERR_FILENO, message, sizeof message - 1);
    (void)written;
    _exit(1);
}

static size_t at_least_one(size_t size) { return size ? size : 1; }

#ifdef SLUICE_PLAIN_MALLOC

/* Nothing is ever freed here, so the leak checker would only repeat that. */
const char *__asan_default_options(void);
const char *__asan_default_options(void) { return "detect_leaks=0"; }

void gc_start(void) {}

static void *checked(void *memory, size_t size) {
    if (!memory) end_out_of_memory(size);
    return memory;
}

void *gc_alloc(size_t size) { return checked(calloc(1, at_least_one(size)), size); }
void *gc_object(size_t size) { return gc_alloc(size); }
void *gc_flat_end(size_t size) { return gc_alloc(size); }
void *gc_atomic(size_t size) { return checked(malloc(at_least_one(size)), size); }
void *gc_realloc(void *old, size_t size) { return checked(realloc(old, at_least_one(size)), size); }
void gc_release(void *block) { free(block); }
void *gc_pin_alloc(size_t size) { return gc_alloc(size); }
void gc_unpin(void *pinned) { free(pinned); }
size_t gc_heap_bytes(void) { return 0; }
void gc_collect_now(void) {}
void *gc_large(size_t size) { return gc_atomic(size); }
void gc_expect(size_t size) { (void)size; }
void gc_pause(void) {}
void gc_resume(void) {}
void gc_set_fiber_roots(void (*push)(void)) { (void)push; }

void gc_push_range(void *low, void *high) {
    (void)low;
    (void)high;
}

void gc_switch_stack(void *bottom) { (void)bottom; }
void *gc_main_stack_bottom(void) { return NULL; }

#else

#define GC_THREADS /* declares the marker count; Debian's library is built with threads */
#define GC_NO_THREAD_REDIRECTS
#include <gc/gc.h>
#include <gc/gc_mark.h>

/* The linker's names for the program's initialised and zeroed data. */
extern char __data_start[], _end[];

/* The collector is one per process, and so is what it must be told about fibers. */
static struct {
    void (*push_fibers)(void);
    GC_push_other_roots_proc push_earlier;
    void *thread; /* the collector's handle of the script thread */
    void *main_bottom;
} collector;

static void *handle_out_of_memory(size_t size) {
    end_out_of_memory(size);
    return NULL;
}

/* A heap smaller than this is not worth collecting: most runs end before they reach it, and it fits the caches. So much of
 * it as the smallest run needs is asked for at once, which saves a page fault for each of its pages. */
#define HEAP_TO_START_WITH (4u << 20)
#define HEAP_OF_SMALL_RUN (500u << 10)
/* The next collection comes after about a sixteenth of what is alive was allocated. Smaller figures save little time (marking
 * is quick in heaps as small as scripts have) and cost up to as much memory again as is alive. */
#define COLLECTIONS_WHILE_DOUBLING 16
#define LARGE_PAGE (2u << 20)

/* Advice, which kernels before 5.14 do not know. */
static void populate(void *from, size_t size) {
#ifdef MADV_POPULATE_WRITE
    (void)madvise((void *)((uintptr_t)from & ~(uintptr_t)4095), size, MADV_POPULATE_WRITE);
#else
    (void)from, (void)size;
#endif
}

void gc_start(void) {
    GC_set_no_dls(1);
    GC_set_all_interior_pointers(1);
    GC_set_markers_count(1); /* marker threads would cost start-up, and the cores belong to the build's tools */
    GC_set_dont_precollect(1);
    GC_set_free_space_divisor(COLLECTIONS_WHILE_DOUBLING);
    GC_set_oom_fn(handle_out_of_memory);
    GC_set_warn_proc(GC_ignore_warn_proc);
    GC_INIT();
    GC_add_roots(__data_start, _end);
    GC_expand_hp(HEAP_TO_START_WITH);
    populate(GC_MALLOC(1), HEAP_OF_SMALL_RUN);
    struct GC_stack_base base;
    collector.thread = GC_get_my_stackbottom(&base);
    collector.main_bottom = base.mem_base;
}

/* Only reached when the collector's handler returns, which it does not: keeps the promise visible. */
static void *checked(void *memory, size_t size) {
    if (__builtin_expect(!memory, 0)) end_out_of_memory(size);
    return memory;
}

/* Memory that is about to be filled whole: asking for it in large pages saves most of the faults, which cost more than the
 * filling. Advice only, so nobody minds a failure. */
static void advise_large_pages(char *block, size_t size) {
    uintptr_t from = ((uintptr_t)block + LARGE_PAGE - 1) & ~(uintptr_t)(LARGE_PAGE - 1);
    uintptr_t to = ((uintptr_t)block + size) & ~(uintptr_t)(LARGE_PAGE - 1);
    if (from < to) (void)madvise((void *)from, to - from, MADV_HUGEPAGE);
}

void *gc_large(size_t size) {
    void *block = checked(GC_MALLOC_ATOMIC_IGNORE_OFF_PAGE(at_least_one(size)), size);
    advise_large_pages(block, size);
    return block;
}

void gc_expect(size_t size) {
    if (size >= 2 * (size_t)LARGE_PAGE) GC_FREE(gc_large(size));
}

void *gc_alloc(size_t size) {
    gc_expect(size);
    return checked(GC_MALLOC(at_least_one(size)), size);
}

/* The full size: with interior pointers the collector takes the last word of what it hands out for padding and does not
 * scan it, so asking for less than the struct would lose the pointer in its last field. */
void *gc_object(size_t size) { return checked(GC_MALLOC(at_least_one(size)), size); }

/* The collector adds a byte, so that a pointer behind the end still points into the block, and rounds up. */
void *gc_flat_end(size_t size) {
    gc_expect(size);
    return checked(GC_MALLOC(size > 1 ? size - 1 : 1), size);
}

void *gc_atomic(size_t size) {
    gc_expect(size);
    return checked(GC_MALLOC_ATOMIC(size > 1 ? size - 1 : 1), size);
}
void *gc_realloc(void *old, size_t size) { return checked(GC_REALLOC(old, at_least_one(size)), size); }
void gc_release(void *block) { GC_FREE(block); }
void *gc_pin_alloc(size_t size) { return checked(GC_MALLOC_UNCOLLECTABLE(at_least_one(size)), size); }
void gc_unpin(void *pinned) { GC_FREE(pinned); }
size_t gc_heap_bytes(void) { return GC_get_heap_size() - GC_get_free_bytes(); }
void gc_collect_now(void) { GC_gcollect(); }

void gc_pause(void) { GC_disable(); }
void gc_resume(void) { GC_enable(); }

static void push_roots(void) {
    if (collector.push_fibers) collector.push_fibers();
    if (collector.push_earlier) collector.push_earlier();
}

void gc_set_fiber_roots(void (*push)(void)) {
    bool hooked = collector.push_fibers != NULL;
    collector.push_fibers = push;
    if (hooked) return;
    collector.push_earlier = GC_get_push_other_roots();
    GC_set_push_other_roots(push_roots);
}

void gc_push_range(void *low, void *high) { GC_push_all_eager(low, high); }

void gc_switch_stack(void *bottom) {
    struct GC_stack_base base = {.mem_base = bottom};
    GC_set_stackbottom(collector.thread, &base);
}

void *gc_main_stack_bottom(void) { return collector.main_bottom; }

#endif

#ifdef SLUICE_PLAIN_MALLOC
void *gc_arena_alloc(GcArena *arena, size_t size) {
    (void)arena;
    return gc_alloc(size);
}
#else
enum { FIRST_CHUNK = 512, LAST_CHUNK = 1 << 16 };

void *gc_arena_alloc(GcArena *arena, size_t size) {
    size = (size + 7) & ~(size_t)7;
    if (size > (size_t)(arena->end - arena->at)) {
        if (size > LAST_CHUNK / 8) return gc_alloc(size);
        size_t grown = arena->chunk ? arena->chunk * 2 : FIRST_CHUNK;
        arena->chunk = grown < size ? size : grown > LAST_CHUNK ? LAST_CHUNK : grown;
        arena->at = gc_alloc(arena->chunk);
        arena->end = arena->at + arena->chunk;
    }
    void *block = arena->at;
    arena->at += size;
    return block;
}
#endif

char *gc_strndup(const char *text, size_t len) {
    char *copy = gc_atomic(len + 1);
    if (len) memcpy(copy, text, len);
    copy[len] = '\0';
    return copy;
}

char *gc_strdup(const char *text) { return gc_strndup(text, strlen(text)); }
