/*
 * The journal of a run: a SQLite database in the run's folder. What is written gathers in one transaction until
 * journal_commit; a process that dies loses at most what was not committed. Other processes may read meanwhile.
 * The tables, in schema.def, are read by `sluice show`, `sluice runs` and the report with plain SQL.
 */
#ifndef SLUICE_BUILTINS_JOURNAL_JOURNAL_H
#define SLUICE_BUILTINS_JOURNAL_JOURNAL_H

#include "grammar/text.h"

typedef struct Journal Journal;

typedef enum JournalMode { JOURNAL_CREATE, JOURNAL_APPEND, JOURNAL_READ } JournalMode;

/* NULL: *error is a sentence with the path and the cause (full disk, not a journal, made by a later version ...). */
Journal *journal_open(const char *path, JournalMode mode, const char **error);
/* Commits and closes. */
void journal_close(Journal *journal);
/* The first failure, as a sentence; NULL: none so far. Once failed, everything else does nothing. */
const char *journal_error(const Journal *journal);

/* --- writing ------------------------------------------------------------------------------------------------ */

typedef enum JournalType { J_NULL, J_INT, J_TEXT, J_BLOB } JournalType;
typedef struct JournalValue {
    JournalType type;
    int64_t number;
    Text text;
} JournalValue;

static inline JournalValue j_null(void) { return (JournalValue){.type = J_NULL}; }
static inline JournalValue j_int(int64_t number) { return (JournalValue){J_INT, number, {NULL, 0}}; }
static inline JournalValue j_text(Text text) { return (JournalValue){J_TEXT, 0, text}; }
static inline JournalValue j_z(const char *z) { return z ? j_text(text_of(z)) : j_null(); }
static inline JournalValue j_blob(Text bytes) { return (JournalValue){J_BLOB, 0, bytes}; }

/* Every statement that writes: JOURNAL_WRITE(name, sql) in schema.def; its values are counted from 1. */
typedef enum JournalWrite {
#define JOURNAL_TABLE(sql)
#define JOURNAL_WRITE(name, sql) JOURNAL_##name,
#include "builtins/journal/schema.def"
#undef JOURNAL_TABLE
#undef JOURNAL_WRITE
    JOURNAL_WRITES
} JournalWrite;

void journal_write(Journal *journal, JournalWrite what, const JournalValue *values, int count);
#define JOURNAL_PUT(journal, what, ...)                                                                                \
    journal_write(journal, JOURNAL_##what, (const JournalValue[]){__VA_ARGS__},                                        \
                  (int)(sizeof((const JournalValue[]){__VA_ARGS__}) / sizeof(JournalValue)))
/* Makes all of it lasting. False when it could not: journal_error says why. */
bool journal_commit(Journal *journal);
/* Something is written and not committed. */
bool journal_pending(const Journal *journal);

/* --- reading ------------------------------------------------------------------------------------------------ */

typedef struct JournalRow JournalRow;
int64_t row_int(const JournalRow *row, int column);
/* Text or bytes; valid until the next row. */
Text row_text(const JournalRow *row, int column);
bool row_null(const JournalRow *row, int column);

/* Calls `each` for every row until it returns false. False when the database could not be read: *error is a sentence. */
bool journal_select(Journal *journal, const char *sql, const JournalValue *values, int count,
                    bool (*each)(void *data, const JournalRow *row), void *data, const char **error);
/* The value of a key of the table `meta`, a collected copy; false when it has none. */
bool journal_meta(Journal *journal, const char *key, Text *out);
/* False of a journal made before there was such a table. */
bool journal_has_table(Journal *journal, const char *name);
/* The number of the last entry; 0: none. */
uint64_t journal_last(Journal *journal);
void journal_put_meta(Journal *journal, const char *key, Text value);

#endif
