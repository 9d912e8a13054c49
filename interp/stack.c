/*
 * Machine stacks for fibers. The switch itself is a few instructions that push the registers a callee must keep, so
 * that everything a suspended fiber holds lies on its stack; other processors, and builds with SLUICE_UCONTEXT, use
 * swapcontext, which also saves the signal mask with a system call each time.
 */
#include "interp/stack.h"

#include "grammar/gc.h"

#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#ifdef STACK_WITH_ASAN
#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>
#endif

/* Stacks at least this large would get a whole huge page zeroed for their first byte. */
#define HUGE_PAGE (2u << 20)
/* What a stack that is used again keeps committed. */
#define KEEP_COMMITTED (32u << 10)

static size_t page_size(void) { return (size_t)sysconf(_SC_PAGESIZE); }

static char *reserve(size_t bytes) {
    int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK;
    char *base = mmap(NULL, bytes, PROT_READ | PROT_WRITE, flags, -1, 0);
    if (base == MAP_FAILED) return NULL;
    if (bytes >= HUGE_PAGE) madvise(base, bytes, MADV_NOHUGEPAGE);
    return base;
}

/* Its lowest page becomes the guard. */
static bool make_stack(Stack *stack, char *base, size_t bytes) {
    size_t page = page_size();
    if (mprotect(base, page, PROT_NONE) != 0) return false;
    *stack = (Stack){.low = base + page, .top = base + bytes};
    return true;
}

/* Sanitizers keep notes on what lay there. */
static void forget(char *base, size_t bytes) {
#ifdef STACK_WITH_ASAN
    __asan_unpoison_memory_region(base, bytes);
#else
    (void)base;
    (void)bytes;
#endif
}

static size_t bytes_for(size_t size) {
    size_t page = page_size();
    return (size + page - 1) / page * page + page;
}

bool stack_reserve(Stack *stack, size_t size) {
    size_t bytes = bytes_for(size);
    char *base = reserve(bytes);
    if (!base) return false;
    if (make_stack(stack, base, bytes)) return true;
    munmap(base, bytes);
    return false;
}

void stack_release(Stack *stack) {
    char *base = stack->low - page_size();
    forget(stack->low, (size_t)(stack->top - stack->low));
    munmap(base, (size_t)(stack->top - base));
    *stack = (Stack){0};
}

/* --- stacks of one size, reserved and released in blocks ------------------------------------------------ */

/* Thousands of branches end together: a system call for each block is not felt, one for each stack is. */
enum { BLOCK_STACKS = 64 };

struct StackBlock {
    StackBlock *next, **link; /* in the pool's list of those with room */
    char *base;
    unsigned made, used, spares;
    char *spare[BLOCK_STACKS]; /* lowest addresses of stacks given back */
};

static void list_block(StackPool *pool, StackBlock *block) {
    block->next = pool->open;
    block->link = &pool->open;
    if (block->next) block->next->link = &block->next;
    pool->open = block;
}

static void unlist_block(StackBlock *block) {
    *block->link = block->next;
    if (block->next) block->next->link = block->link;
}

static void release_block(StackPool *pool, StackBlock *block) {
    unlist_block(block);
    munmap(block->base, BLOCK_STACKS * bytes_for(pool->size));
}

bool stack_pool_take(StackPool *pool, Stack *stack) {
    size_t bytes = bytes_for(pool->size);
    StackBlock *block = pool->open;
    if (!block) {
        char *base = reserve(BLOCK_STACKS * bytes);
        if (!base) return false;
        block = gc_new(StackBlock);
        block->base = base;
        list_block(pool, block);
    }
    if (block->spares > 0) {
        char *low = block->spare[--block->spares];
        *stack = (Stack){.low = low, .top = low - page_size() + bytes};
    } else {
        if (!make_stack(stack, block->base + block->made * bytes, bytes)) return false;
        block->made++;
    }
    stack->block = block;
    if (block->used++ == 0 && pool->empty == block) pool->empty = NULL;
    if (block->used == BLOCK_STACKS) unlist_block(block);
    return true;
}

void stack_pool_give(StackPool *pool, Stack *stack) {
    StackBlock *block = stack->block;
    size_t size = (size_t)(stack->top - stack->low);
    forget(stack->low, size);
    if (block->used == BLOCK_STACKS) list_block(pool, block);
    block->spare[block->spares++] = stack->low;
    if (--block->used == 0 && pool->empty) {
        release_block(pool, block);
    } else {
        if (block->used == 0) pool->empty = block;
        madvise(stack->low, size - KEEP_COMMITTED, MADV_DONTNEED);
    }
    *stack = (Stack){0};
}

void stack_pool_drain(StackPool *pool) {
    if (pool->empty) release_block(pool, pool->empty);
    pool->empty = NULL;
}

/* --- the switch --------------------------------------------------------------------------------------- */

#ifdef SLUICE_UCONTEXT

/* makecontext passes ints: the address travels in two halves. */
static void start_stack(unsigned high, unsigned low) {
    Stack *stack = (Stack *)((uintptr_t)high << 32 | low);
    stack->entry(stack->arg);
}

void stack_prepare(Stack *stack, void (*entry)(void *arg), void *arg) {
    stack->entry = entry;
    stack->arg = arg;
    getcontext(&stack->context);
    stack->context.uc_stack.ss_sp = stack->low;
    stack->context.uc_stack.ss_size = (size_t)(stack->top - stack->low);
    stack->context.uc_link = NULL;
    uint64_t address = (uintptr_t)stack;
    makecontext(&stack->context, (void (*)(void))start_stack, 2, (unsigned)(address >> 32), (unsigned)address);
    stack->suspended_at = stack->top;
}

/* What a frame keeps below its address. */
#define BELOW_FRAME 1024

static void switch_machine(Stack *from, Stack *to) {
    from->suspended_at = (char *)__builtin_frame_address(0) - BELOW_FRAME;
    swapcontext(&from->context, &to->context);
}

void stack_push_roots(const Stack *stack) {
    gc_push_range(stack->suspended_at, stack->top);
    gc_push_range((char *)(uintptr_t)&stack->context, (char *)(uintptr_t)(&stack->context + 1));
}

#else

/* Pushes the kept registers, stores the stack pointer in *save, takes the other stack and pops. */
void sluice_switch_stack(void **save, void *to);
/* Where a new stack starts: calls the entry with its argument, both taken from kept registers. */
void sluice_start_stack(void);

#if defined(__x86_64__)
__asm__(".text\n"
        ".p2align 4\n"
        ".globl sluice_switch_stack\n"
        ".type sluice_switch_stack, @function\n"
        "sluice_switch_stack:\n"
        "    pushq %rbp\n"
        "    pushq %rbx\n"
        "    pushq %r12\n"
        "    pushq %r13\n"
        "    pushq %r14\n"
        "    pushq %r15\n"
        "    movq %rsp, (%rdi)\n"
        "    movq %rsi, %rsp\n"
        "    popq %r15\n"
        "    popq %r14\n"
        "    popq %r13\n"
        "    popq %r12\n"
        "    popq %rbx\n"
        "    popq %rbp\n"
        "    ret\n"
        ".size sluice_switch_stack, .-sluice_switch_stack\n"
        ".globl sluice_start_stack\n"
        ".type sluice_start_stack, @function\n"
        "sluice_start_stack:\n"
        "    .cfi_startproc\n"
        "    .cfi_undefined rip\n"
        "    movq %r12, %rdi\n"
        "    callq *%rbx\n"
        "    ud2\n"
        "    .cfi_endproc\n"
        ".size sluice_start_stack, .-sluice_start_stack\n");

/* r15 r14 r13 r12 rbx rbp, return address, and two words so that the entry is called with an aligned stack. */
enum { FRAME_WORDS = 9, AT_ARG = 3, AT_ENTRY = 4, AT_RETURN = 6 };

#else
__asm__(".text\n"
        ".p2align 4\n"
        ".globl sluice_switch_stack\n"
        ".type sluice_switch_stack, %function\n"
        "sluice_switch_stack:\n"
        "    sub sp, sp, #160\n"
        "    stp x19, x20, [sp, #0]\n"
        "    stp x21, x22, [sp, #16]\n"
        "    stp x23, x24, [sp, #32]\n"
        "    stp x25, x26, [sp, #48]\n"
        "    stp x27, x28, [sp, #64]\n"
        "    stp x29, x30, [sp, #80]\n"
        "    stp d8, d9, [sp, #96]\n"
        "    stp d10, d11, [sp, #112]\n"
        "    stp d12, d13, [sp, #128]\n"
        "    stp d14, d15, [sp, #144]\n"
        "    mov x9, sp\n"
        "    str x9, [x0]\n"
        "    mov sp, x1\n"
        "    ldp x19, x20, [sp, #0]\n"
        "    ldp x21, x22, [sp, #16]\n"
        "    ldp x23, x24, [sp, #32]\n"
        "    ldp x25, x26, [sp, #48]\n"
        "    ldp x27, x28, [sp, #64]\n"
        "    ldp x29, x30, [sp, #80]\n"
        "    ldp d8, d9, [sp, #96]\n"
        "    ldp d10, d11, [sp, #112]\n"
        "    ldp d12, d13, [sp, #128]\n"
        "    ldp d14, d15, [sp, #144]\n"
        "    add sp, sp, #160\n"
        "    ret\n"
        ".size sluice_switch_stack, .-sluice_switch_stack\n"
        ".globl sluice_start_stack\n"
        ".type sluice_start_stack, %function\n"
        "sluice_start_stack:\n"
        "    .cfi_startproc\n"
        "    .cfi_undefined x30\n"
        "    mov x0, x19\n"
        "    blr x20\n"
        "    brk #0\n"
        "    .cfi_endproc\n"
        ".size sluice_start_stack, .-sluice_start_stack\n");

enum { FRAME_WORDS = 20, AT_ARG = 0, AT_ENTRY = 1, AT_RETURN = 11 }; /* x19 .. x30, d8 .. d15 */
#endif

void stack_prepare(Stack *stack, void (*entry)(void *arg), void *arg) {
    void **frame = (void **)(void *)stack->top - FRAME_WORDS;
    void (*start)(void) = sluice_start_stack;
    memset(frame, 0, FRAME_WORDS * sizeof *frame);
    frame[AT_ARG] = arg;
    memcpy(&frame[AT_ENTRY], &entry, sizeof entry);
    memcpy(&frame[AT_RETURN], &start, sizeof start);
    stack->suspended_at = frame;
}

static void switch_machine(Stack *from, Stack *to) { sluice_switch_stack(&from->suspended_at, to->suspended_at); }

void stack_push_roots(const Stack *stack) { gc_push_range(stack->suspended_at, stack->top); }

#endif

#ifdef STACK_WITH_ASAN

static void finish_switch(Stack *self, Stack *from) {
    __sanitizer_finish_switch_fiber(self->fake_frames, &from->asan_low, &from->asan_size);
}

void stack_switch(Stack *from, Stack *to, bool from_ends) {
    const void *low = to->low ? to->low : to->asan_low;
    size_t size = to->low ? (size_t)(to->top - to->low) : to->asan_size;
    __sanitizer_start_switch_fiber(from_ends ? NULL : &from->fake_frames, low, size);
    gc_switch_stack(to->top);
    switch_machine(from, to);
    Stack ignored;
    finish_switch(from, &ignored);
}

void stack_entered(Stack *self, Stack *from) { finish_switch(self, from); }

#else

void stack_switch(Stack *from, Stack *to, bool from_ends) {
    (void)from_ends;
    gc_switch_stack(to->top);
    switch_machine(from, to);
}

void stack_entered(Stack *self, Stack *from) {
    (void)self;
    (void)from;
}

#endif
