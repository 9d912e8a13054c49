/*
 * Machine stacks for fibers: reserving, reusing and switching them. Only interp/fiber.c uses this.
 */
#ifndef SLUICE_INTERP_STACK_H
#define SLUICE_INTERP_STACK_H

#include <stdbool.h>
#include <stddef.h>

#if !defined(SLUICE_UCONTEXT) && !defined(__x86_64__) && !defined(__aarch64__)
#define SLUICE_UCONTEXT
#endif

#ifdef SLUICE_UCONTEXT
#include <ucontext.h>
#endif

#if defined(__SANITIZE_ADDRESS__)
#define STACK_WITH_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define STACK_WITH_ASAN 1
#endif
#endif

/* Kept free below the deepest frame of script, for the C libraries called from there. */
#ifdef STACK_WITH_ASAN
#define STACK_MARGIN (256u << 10) /* the sanitizer's frames are several times larger */
#else
#define STACK_MARGIN (64u << 10)
#endif

typedef struct StackBlock StackBlock;

/* One stack, running or suspended. The stack that the process started on has no memory of its own: low is NULL. */
typedef struct Stack {
    char *low, *top;      /* usable addresses: low <= a < top; a guard page lies below */
    StackBlock *block;    /* of a pool; NULL: a stack of its own */
    void *suspended_at;   /* while suspended: the lowest address in use; saved registers lie above it */
#ifdef SLUICE_UCONTEXT
    ucontext_t context;   /* points into itself: a Stack must not move while suspended */
    void (*entry)(void *arg);
    void *arg;
#endif
    void *fake_frames;    /* ASan's */
    const void *asan_low; /* as ASan knows the stack; for the starting stack learnt at the first switch */
    size_t asan_size;
} Stack;

/* Reserves `size` bytes, committed as they are touched. False when the system refuses. */
bool stack_reserve(Stack *stack, size_t size);
void stack_release(Stack *stack);

/* Stacks of one size, which thousands of fibers take and give back. */
typedef struct StackPool {
    size_t size;
    StackBlock *open;  /* with room for a stack more */
    StackBlock *empty; /* one of these that nobody uses, kept for the next */
} StackPool;

/* As stack_reserve. What a fiber before has touched may be committed still. */
bool stack_pool_take(StackPool *pool, Stack *stack);
void stack_pool_give(StackPool *pool, Stack *stack);
/* Releases what is kept; stacks that were not given back stay. */
void stack_pool_drain(StackPool *pool);

/* Makes the first switch to `stack` call entry(arg), which must never return. */
void stack_prepare(Stack *stack, void (*entry)(void *arg), void *arg);
/* Suspends `from`, the running stack, and runs `to`. `from_ends`: it will not be switched to again. */
void stack_switch(Stack *from, Stack *to, bool from_ends);
/* To be called first thing in an entry: completes the first switch for the sanitizer. `from` is who switched here. */
void stack_entered(Stack *self, Stack *from);
/* Tells the collector of everything a suspended stack holds. */
void stack_push_roots(const Stack *stack);

#endif
