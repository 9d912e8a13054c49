/* What an earlier life of the run has recorded, in memory: by fiber and number, and in the order of arrival. */
#ifndef SLUICE_BUILTINS_RUN_DURABLE_READ_H
#define SLUICE_BUILTINS_RUN_DURABLE_READ_H

#include "builtins/journal/journal.h"
#include "interp/fiber.h"

typedef enum EntryKind {
    ENTRY_OP = 1,       /* one operation with its answer */
    ENTRY_READINGS = 2, /* several that did not park, from number n on */
    ENTRY_BEGUN = 3,    /* an operation has begun */
    ENTRY_ALARM = 4,    /* alarm n of the fiber has rung */
    ENTRY_ABORT = 5,    /* n: 1 with force, 2 superseded by another run */
    ENTRY_DEPART = 6    /* from number n on the fiber, and its children from number flags >> ENTRY_CHILD_SHIFT on, go another way:
                         * earlier entries do not count */
} EntryKind;

/* The name of an ENTRY_DEPART that the stage of `rerun --from` made, at its own fiber. */
#define RERUN_NAME "rerun"

enum { ENTRY_PARKED = 1, ENTRY_COMPUTING = 2, ENTRY_CHILD_SHIFT = 8 };

typedef struct Recorded {
    EntryKind kind;
    const char *fiber;
    uint32_t n;
    unsigned flags;
    const char *name;
    uint64_t digest;
    Text answer;
    bool known, begun, dropped;
    Wait *wait; /* the operation that waits for its turn */
    struct Recorded *next;
} Recorded;

typedef struct FiberRecord {
    const char *fiber;
    Recorded **op; /* by number; NULL: not recorded */
    uint32_t count, cap;
    struct FiberRecord *next;
} FiberRecord;

typedef struct Records {
    FiberRecord **slot; /* by hash of the fiber's key */
    size_t slots, fibers;
    Recorded **order; /* what arrived, in its order */
    size_t count, cap;
    Recorded *reruns; /* linked by `next` */
} Records;

/* False: *error is a sentence. */
bool records_load(Records *records, Journal *journal, const char **error);
/* NULL: nothing is recorded. */
Recorded *records_find(const Records *records, const char *fiber, uint32_t n);
/* Forgets what the fiber did from number n on, and all that fibers did which it started as its child number `child` or later. */
void records_drop(Records *records, const char *fiber, uint32_t n, uint32_t child);

/* Whether the stage of `rerun --from` began there in an earlier life of the run. */
bool records_has_rerun(const Records *records, const char *fiber, uint32_t n);

/* One reading inside ENTRY_READINGS. */
void reading_put(Buf *out, const char *name, Text answer);

#endif
