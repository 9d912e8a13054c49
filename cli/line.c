/* Lines from a terminal through libedit, which is loaded at the first use; from elsewhere through stdio. */
#include "cli/line.h"
#include "builtins/world/lazy.h"
#include "grammar/gc.h"
#include <ctype.h>
#include <errno.h>
#include <histedit.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#define EDIT_FUNCTIONS(X)                                                                                              \
    X(el_init)                                                                                                         \
    X(el_end) X(el_set) X(el_gets) X(el_line) X(el_insertstr) X(el_get) X(history_init) X(history) X(history_end)

LAZY_LIBRARY(lib, EDIT_FUNCTIONS)

enum { HISTORY_MAX = 2000 };

struct LineReader {
    EditLine *edit; /* NULL: plain reading */
    History *history;
    const char *history_file, *prompt;
    LineCompleter complete;
    void *data;
    char *plain; /* getline's buffer */
    size_t plain_size;
};

typedef struct Offers {
    Text start;
    const char **word;
    size_t count, cap;
} Offers;

static char *give_prompt(EditLine *edit) {
    LineReader *reader = NULL;
    lib.el_get(edit, EL_CLIENTDATA, &reader);
    return gc_strdup(reader && reader->prompt ? reader->prompt : "");
}

static void take_offer(void *list, const char *word) {
    Offers *offers = list;
    if (!text_starts(text_of(word), offers->start)) return;
    for (size_t i = 0; i < offers->count; i++)
        if (strcmp(offers->word[i], word) == 0) return;
    if (offers->count == offers->cap) {
        offers->cap = offers->cap ? offers->cap * 2 : 64;
        const char **bigger = gc_new_array(const char *, offers->cap);
        if (offers->count) memcpy(bigger, offers->word, offers->count * sizeof *bigger);
        offers->word = bigger;
    }
    offers->word[offers->count++] = word;
}

/* How far all offers agree. */
static size_t common_length(const Offers *offers) {
    size_t len = strlen(offers->word[0]);
    for (size_t i = 1; i < offers->count; i++) {
        size_t same = 0;
        while (same < len && offers->word[i][same] == offers->word[0][same]) same++;
        len = same;
    }
    return len;
}

static void print_offers(const Offers *offers) {
    int column = 0;
    printf("\n");
    for (size_t i = 0; i < offers->count; i++) {
        column += printf("%-18s ", offers->word[i]);
        if (column > 72 || i + 1 == offers->count) {
            printf("\n");
            column = 0;
        }
    }
    fflush(stdout);
}

static unsigned char complete_word(EditLine *edit, int key) {
    (void)key;
    LineReader *reader = NULL;
    lib.el_get(edit, EL_CLIENTDATA, &reader);
    const LineInfo *info = lib.el_line(edit);
    const char *start = info->cursor;
    while (start > info->buffer && (isalnum((unsigned char)start[-1]) || strchr("_$:", start[-1]))) start--;
    Offers offers = {.start = text_span(start, (size_t)(info->cursor - start))};
    if (!reader->complete) return CC_ERROR;
    reader->complete(reader->data, text_span(info->buffer, (size_t)(start - info->buffer)), offers.start, take_offer, &offers);
    if (!offers.count) return CC_ERROR;
    size_t len = common_length(&offers);
    if (len > offers.start.len) {
        lib.el_insertstr(edit, gc_strndup(offers.word[0] + offers.start.len, len - offers.start.len));
        return CC_REFRESH;
    }
    if (offers.count == 1) return CC_ERROR;
    print_offers(&offers);
    return CC_REDISPLAY;
}

static void open_editor(LineReader *reader) {
    const char *error = NULL;
    if (!LAZY_LOAD(lib, EDIT_SONAME, "libedit2", "editing lines", &error)) {
        fprintf(stderr, "note: %s\n", error);
        return;
    }
    reader->edit = lib.el_init("sluice", stdin, stdout, stderr);
    if (!reader->edit) return;
    HistEvent event;
    reader->history = lib.history_init();
    lib.history(reader->history, &event, H_SETSIZE, HISTORY_MAX);
    lib.history(reader->history, &event, H_SETUNIQUE, 1);
    if (reader->history_file) lib.history(reader->history, &event, H_LOAD, reader->history_file);
    lib.el_set(reader->edit, EL_CLIENTDATA, reader);
    lib.el_set(reader->edit, EL_PROMPT, give_prompt);
    lib.el_set(reader->edit, EL_EDITOR, "emacs");
    lib.el_set(reader->edit, EL_HIST, lib.history, reader->history);
    lib.el_set(reader->edit, EL_ADDFN, "sluice-complete", "complete the word", complete_word);
    lib.el_set(reader->edit, EL_BIND, "^I", "sluice-complete", NULL);
    lib.el_set(reader->edit, EL_BIND, "^R", "em-inc-search-prev", NULL);
    lib.el_set(reader->edit, EL_SIGNAL, 1);
}

LineReader *line_open(bool editing, const char *history_file, LineCompleter complete, void *data) {
    LineReader *reader = gc_pin_alloc(sizeof *reader);
    reader->history_file = history_file;
    reader->complete = complete;
    reader->data = data;
    if (editing) open_editor(reader);
    return reader;
}

static const char *without_end(const char *line, size_t len) {
    while (len && (line[len - 1] == '\n' || line[len - 1] == '\r')) len--;
    return gc_strndup(line, len);
}

const char *line_read(LineReader *reader, const char *prompt, bool *cancelled) {
    *cancelled = false;
    errno = 0;
    if (reader->edit) {
        int count = 0;
        reader->prompt = prompt;
        const char *line = lib.el_gets(reader->edit, &count);
        if (line && count > 0) return without_end(line, (size_t)count);
        *cancelled = errno == EINTR;
        return NULL;
    }
    ssize_t len = getline(&reader->plain, &reader->plain_size, stdin);
    return len < 0 ? NULL : without_end(reader->plain, (size_t)len);
}

void line_remember(LineReader *reader, const char *text) {
    HistEvent event;
    if (reader->history && *text) lib.history(reader->history, &event, H_ENTER, text);
}

void line_close(LineReader *reader) {
    HistEvent event;
    if (reader->edit) {
        if (reader->history_file) {
            mode_t before = umask(077);
            lib.history(reader->history, &event, H_SAVE, reader->history_file);
            umask(before);
        }
        lib.history_end(reader->history);
        lib.el_end(reader->edit);
    }
    free(reader->plain);
    gc_unpin(reader);
}
