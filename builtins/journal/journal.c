/* The only door to SQLite, which is loaded when the first journal is opened. */
#include "builtins/journal/journal.h"

#include "builtins/world/lazy.h"
#include "grammar/gc.h"

#include <sqlite3.h>

#define SQLITE_FUNCTIONS(X)                                                                                            \
    X(sqlite3_open_v2)                                                                                                 \
    X(sqlite3_close_v2)                                                                                                \
    X(sqlite3_exec)                                                                                                    \
    X(sqlite3_busy_timeout)                                                                                            \
    X(sqlite3_errmsg)                                                                                                  \
    X(sqlite3_prepare_v3)                                                                                              \
    X(sqlite3_finalize)                                                                                                \
    X(sqlite3_step)                                                                                                    \
    X(sqlite3_reset)                                                                                                   \
    X(sqlite3_bind_int64)                                                                                              \
    X(sqlite3_bind_text64)                                                                                             \
    X(sqlite3_bind_blob64)                                                                                             \
    X(sqlite3_bind_null)                                                                                               \
    X(sqlite3_column_int64)                                                                                            \
    X(sqlite3_column_blob)                                                                                             \
    X(sqlite3_column_bytes)                                                                                            \
    X(sqlite3_column_type)
LAZY_LIBRARY(lib, SQLITE_FUNCTIONS)

enum { VERSION = 1, BUSY_MS = 10000 };

/* WAL: readers never wait for the writer. NORMAL: a commit is in the kernel's hands at once, and synced at checkpoints. An
 * empty journal is worth no sync yet, and one that has ended none any more. */
static const char settings[] = "PRAGMA synchronous = OFF; PRAGMA journal_mode = WAL";
static const char settled[] = "PRAGMA synchronous = NORMAL";

static const char *const tables[] = {
#define JOURNAL_TABLE(sql) sql,
#define JOURNAL_WRITE(name, sql)
#include "builtins/journal/schema.def"
#undef JOURNAL_TABLE
#undef JOURNAL_WRITE
};

static const char *const writes[] = {
#define JOURNAL_TABLE(sql)
#define JOURNAL_WRITE(name, sql) sql,
#include "builtins/journal/schema.def"
#undef JOURNAL_TABLE
#undef JOURNAL_WRITE
};

struct Journal {
    sqlite3 *db;
    const char *path;
    sqlite3_stmt *write[JOURNAL_WRITES];
    bool pending, read_only;
    const char *error;
};

struct JournalRow {
    sqlite3_stmt *statement;
};

static void fail(Journal *j) {
    if (!j->error) j->error = text_printf("the journal %s cannot be used: %s", j->path, lib.sqlite3_errmsg(j->db));
}

static bool execute(Journal *j, const char *sql) {
    if (j->error) return false;
    if (lib.sqlite3_exec(j->db, sql, NULL, NULL, NULL) == SQLITE_OK) return true;
    fail(j);
    return false;
}

/* --- opening ------------------------------------------------------------------------------------------------ */

static bool keep_number(void *data, const JournalRow *row) {
    *(int64_t *)data = row_int(row, 0);
    return true;
}

static bool check_version(Journal *j) {
    int64_t version = -1;
    if (!journal_select(j, "PRAGMA user_version", NULL, 0, keep_number, &version, &j->error)) return false;
    if (version == VERSION) return true;
    j->error = version == 0 ? text_printf("%s is not the journal of a run", j->path)
                            : text_printf("the journal %s has the form %d; this sluice knows %d", j->path, (int)version, VERSION);
    return false;
}

static bool make_tables(Journal *j) {
    if (!execute(j, "BEGIN")) return false;
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        if (!execute(j, tables[i])) return false;
    return execute(j, text_printf("PRAGMA user_version = %d", VERSION)) && execute(j, "COMMIT");
}

Journal *journal_open(const char *path, JournalMode mode, const char **error) {
    static const int flags[] = {[JOURNAL_CREATE] = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                                [JOURNAL_APPEND] = SQLITE_OPEN_READWRITE,
                                [JOURNAL_READ] = SQLITE_OPEN_READWRITE};
    if (!LAZY_LOAD(lib, SQLITE3_SONAME, "libsqlite3-0", "recording runs", error)) return NULL;
    Journal *j = gc_new(Journal);
    j->path = gc_strdup(path);
    j->read_only = mode == JOURNAL_READ;
    if (lib.sqlite3_open_v2(path, &j->db, flags[mode] | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK) fail(j);
    if (!j->error) lib.sqlite3_busy_timeout(j->db, BUSY_MS);
    if (mode != JOURNAL_READ) execute(j, settings);
    if (!j->error && !(mode == JOURNAL_CREATE || check_version(j))) fail(j);
    if (mode != JOURNAL_READ && !make_tables(j)) fail(j); /* of one that goes on, those that its maker did not know */
    if (mode != JOURNAL_READ) execute(j, settled);
    if (!j->error) return j;
    *error = j->error;
    lib.sqlite3_close_v2(j->db);
    return NULL;
}

void journal_close(Journal *j) {
    journal_commit(j);
    if (!j->read_only) execute(j, "PRAGMA synchronous = OFF");
    for (int i = 0; i < JOURNAL_WRITES; i++) lib.sqlite3_finalize(j->write[i]);
    lib.sqlite3_close_v2(j->db);
    j->db = NULL;
    if (!j->error) j->error = "the journal is closed";
}

const char *journal_error(const Journal *j) { return j->error; }

/* --- writing ------------------------------------------------------------------------------------------------ */

static void bind_value(sqlite3_stmt *statement, int at, const JournalValue *v) {
    switch (v->type) {
    case J_NULL:
        lib.sqlite3_bind_null(statement, at);
        break;
    case J_INT:
        lib.sqlite3_bind_int64(statement, at, v->number);
        break;
    case J_TEXT:
        lib.sqlite3_bind_text64(statement, at, v->text.at ? v->text.at : "", v->text.len, SQLITE_STATIC, SQLITE_UTF8);
        break;
    case J_BLOB:
        lib.sqlite3_bind_blob64(statement, at, v->text.at ? v->text.at : "", v->text.len, SQLITE_STATIC);
        break;
    }
}

static sqlite3_stmt *prepare(Journal *j, const char *sql, unsigned flags) {
    sqlite3_stmt *statement = NULL;
    if (lib.sqlite3_prepare_v3(j->db, sql, -1, flags, &statement, NULL) == SQLITE_OK) return statement;
    fail(j);
    return NULL;
}

void journal_write(Journal *j, JournalWrite what, const JournalValue *values, int count) {
    if (!j->pending && !execute(j, "BEGIN")) return;
    j->pending = true;
    if (j->error) return;
    if (!j->write[what]) j->write[what] = prepare(j, writes[what], SQLITE_PREPARE_PERSISTENT);
    sqlite3_stmt *statement = j->write[what];
    if (!statement) return;
    for (int i = 0; i < count; i++) bind_value(statement, i + 1, &values[i]);
    if (lib.sqlite3_step(statement) != SQLITE_DONE) fail(j);
    lib.sqlite3_reset(statement);
}

bool journal_commit(Journal *j) {
    if (!j->pending) return !j->error;
    j->pending = false;
    return execute(j, "COMMIT");
}

bool journal_pending(const Journal *j) { return j->pending; }

/* --- reading ------------------------------------------------------------------------------------------------ */

int64_t row_int(const JournalRow *row, int column) { return lib.sqlite3_column_int64(row->statement, column); }

Text row_text(const JournalRow *row, int column) {
    const void *bytes = lib.sqlite3_column_blob(row->statement, column);
    return text_span(bytes ? bytes : "", (size_t)lib.sqlite3_column_bytes(row->statement, column));
}

bool row_null(const JournalRow *row, int column) {
    return lib.sqlite3_column_type(row->statement, column) == SQLITE_NULL;
}

bool journal_select(Journal *j, const char *sql, const JournalValue *values, int count,
                    bool (*each)(void *data, const JournalRow *row), void *data, const char **error) {
    sqlite3_stmt *statement = NULL;
    bool good = lib.sqlite3_prepare_v3(j->db, sql, -1, 0, &statement, NULL) == SQLITE_OK;
    for (int i = 0; good && i < count; i++) bind_value(statement, i + 1, &values[i]);
    JournalRow row = {statement};
    int state = SQLITE_DONE;
    while (good && (state = lib.sqlite3_step(statement)) == SQLITE_ROW && each(data, &row)) continue;
    if (good) good = state == SQLITE_ROW || state == SQLITE_DONE;
    if (!good && error) *error = text_printf("the journal %s cannot be read: %s", j->path, lib.sqlite3_errmsg(j->db));
    lib.sqlite3_finalize(statement);
    return good;
}

static bool keep_text(void *data, const JournalRow *row) {
    *(Text *)data = text_copy(row_text(row, 0));
    return false;
}

bool journal_meta(Journal *j, const char *key, Text *out) {
    *out = (Text){NULL, 0};
    JournalValue value = j_z(key);
    journal_select(j, "SELECT value FROM meta WHERE key = ?1", &value, 1, keep_text, out, NULL);
    return out->at != NULL;
}

bool journal_has_table(Journal *j, const char *name) {
    int64_t found = 0;
    JournalValue value = j_z(name);
    journal_select(j, "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?1", &value, 1, keep_number, &found, NULL);
    return found > 0;
}

void journal_put_meta(Journal *j, const char *key, Text value) { JOURNAL_PUT(j, META, j_z(key), j_text(value)); }

uint64_t journal_last(Journal *j) {
    int64_t last = 0;
    journal_select(j, "SELECT max(seq) FROM entry", NULL, 0, keep_number, &last, NULL);
    return (uint64_t)last;
}
