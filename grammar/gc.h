/*
 * Memory. The only door to the collector (libgc): values, trees, frames and everything else that has no
 * descriptor behind it is allocated here and never freed by hand. Built with SLUICE_PLAIN_MALLOC (the
 * sanitizer build) the same functions use plain calloc, so that ASan sees each object on its own.
 *
 * Rules: memory reached only from malloc'd memory IS collected. A struct handed to a C library as user
 * data (libuv, curl, libgit2, microhttpd) comes from gc_pin_alloc and is released with gc_unpin in the
 * close callback. Threads of libuv's pool never touch collected memory.
 */
#ifndef SLUICE_GRAMMAR_GC_H
#define SLUICE_GRAMMAR_GC_H

#include <stddef.h>

/* Starts the collector; call once, first thing in main. */
void gc_start(void);

/* Zeroed memory that may hold pointers; never NULL (the process ends with a message when memory is out). */
void *gc_alloc(size_t size);
/* As gc_alloc, for one struct. */
void *gc_object(size_t size);
/* As gc_alloc, when the last word will never hold a pointer: saves the 16 bytes of padding that an even size costs otherwise. */
void *gc_flat_end(size_t size);
/* Memory without pointers in it (text, digits); not zeroed. */
void *gc_atomic(size_t size);
/* As gc_atomic, for megabytes that will be filled from end to end. The block is kept by pointers to its start only. */
void *gc_large(size_t size);
/* So many bytes will be allocated soon, in small pieces: the heap grows by them at once. */
void gc_expect(size_t size);
/* As realloc, for either of the two above; the new tail of a gc_alloc block is not zeroed. */
void *gc_realloc(void *old, size_t size);
/* Gives a large block back before the collector would; nothing may point to it any more. */
void gc_release(void *block);
/* Zeroed memory that is a root: kept, and scanned for pointers, until gc_unpin. */
void *gc_pin_alloc(size_t size);
void gc_unpin(void *pinned);
/* For many small blocks that live and die together, such as a tree: cheaper in time and memory than one by one, but any
 * pointer into one keeps its neighbours. A zeroed arena is empty; zeroing one again starts another generation. */
typedef struct GcArena {
    char *at, *end; /* what is left of the chunk */
    size_t chunk;
} GcArena;
/* Zeroed memory that may hold pointers. */
void *gc_arena_alloc(GcArena *arena, size_t size);
/* A NUL-terminated copy. */
char *gc_strdup(const char *text);
char *gc_strndup(const char *text, size_t len);

/* Bytes in use by collected objects; for tests and `--stats`. */
size_t gc_heap_bytes(void);
void gc_collect_now(void);
/* Between the two, which may nest, nothing is collected: for work of bounded size that leaves little garbage. */
void gc_pause(void);
void gc_resume(void);

/*
 * Fibers. `gc_set_fiber_roots` registers the callback that pushes every suspended fiber's stack and saved
 * registers (call gc_push_range for each range); `gc_switch_stack` names the bottom (highest address) of the
 * stack about to run.
 */
void gc_set_fiber_roots(void (*push)(void));
void gc_push_range(void *low, void *high);
void gc_switch_stack(void *bottom);
/* The bottom of the stack the process started on. */
void *gc_main_stack_bottom(void);

#define gc_new(T) ((T *)gc_object(sizeof(T)))
#define gc_new_flat_end(T) ((T *)gc_flat_end(sizeof(T)))
#define gc_new_array(T, n) ((T *)gc_alloc(sizeof(T) * (size_t)(n)))

#endif
