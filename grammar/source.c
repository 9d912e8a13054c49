/* Sources: loading a file, offset to line and column, and the nearest name to a misspelt one. */
#include "grammar/source.h"

#include "grammar/gc.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

Source *source_new(const char *name, Text text) {
    Source *s = gc_new(Source);
    *s = (Source){.name = name, .text = text};
    return s;
}

/* Reads everything; false with *error set. */
static bool read_all(int fd, const char *path, Buf *out, const char **error) {
    for (;;) {
        buf_reserve(out, 65536);
        ssize_t n = read(fd, out->at + out->len, out->cap - out->len - 1);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            *error = text_printf("cannot read '%s': %s", path, strerror(errno));
            return false;
        }
        if (n == 0)
            return true;
        out->len += (size_t)n;
        out->at[out->len] = 0;
        if (out->len > SOURCE_MAX) {
            *error = text_printf("'%s' is larger than %u MB: not a pipeline", path, SOURCE_MAX >> 20);
            return false;
        }
    }
}

/* A file with NUL bytes among its first ones is no text. UTF-16 is recognised by its mark. */
static bool looks_like_text(Text bytes, const char *path, const char **error) {
    if (text_starts(bytes, text_span("\xff\xfe", 2)) || text_starts(bytes, text_span("\xfe\xff", 2))) {
        *error = text_printf("'%s' is UTF-16: save it as UTF-8", path);
        return false;
    }
    size_t head = bytes.len < 8192 ? bytes.len : 8192, strange = 0;
    for (size_t i = 0; i < head; i++) {
        unsigned char c = (unsigned char)bytes.at[i];
        strange += c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 27;
    }
    if (strange * 30 > head) {
        *error = text_printf("'%s' is a binary file, not a pipeline", path);
        return false;
    }
    return true;
}

Source *source_load(const char *path, const char **error) {
    bool is_stdin = strcmp(path, "-") == 0;
    int fd = is_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        *error = text_printf("cannot open '%s': %s", path, strerror(errno));
        return NULL;
    }
    struct stat st;
    Buf bytes = {0};
    bool good = false;
    if (fstat(fd, &st) == 0 && S_ISDIR(st.st_mode))
        *error = text_printf("'%s' is a directory, not a pipeline", path);
    else
        good = read_all(fd, path, &bytes, error);
    if (!is_stdin)
        close(fd);
    if (!good)
        return NULL;
    Text text = buf_as_text(&bytes);
    bool marked = text_starts(text, TEXT("\xef\xbb\xbf"));
    if (marked)
        text = text_span(text.at + 3, text.len - 3);
    if (!looks_like_text(text, path, error))
        return NULL;
    Source *source = source_new(is_stdin ? "<stdin>" : path, text);
    source->marked = marked;
    return source;
}

void source_check_encoding(Source *source, DiagSink *sink) {
    const char *begin = source->text.at, *end = begin + source->text.len, *first = NULL;
    size_t count = 0;
    for (const char *at = begin; at < end;) {
        const char *from = at;
        bool replaced = utf8_next(&at, end) == 0xFFFD && !text_is(text_span(from, (size_t)(at - from)), "\xef\xbf\xbd");
        if (replaced && count++ == 0) first = from;
    }
    if (!first) return;
    uint32_t offset = (uint32_t)(first - begin);
    Diag *d = diag_report(sink, source, (Span){offset, offset + 1}, DIAG_WARNING, "encoding",
                          "the byte %02X is not UTF-8, and is read as U+FFFD", (unsigned char)*first);
    if (count > 1) d->message = text_printf("%s; the file has %zu such places", d->message, count);
    d->advice = "save the file as UTF-8; one that is in Latin-1 becomes so with iconv -f ISO-8859-1 -t UTF-8";
}

/* --- lines ------------------------------------------------------------------------------------------------------ */

/* A line ends with \n, \r\n or a lone \r. */
static void find_lines(Source *s) {
    uint32_t cap = 64;
    s->line_starts = gc_atomic(sizeof *s->line_starts * cap);
    s->line_starts[0] = 0;
    s->line_count = 1;
    for (size_t i = 0; i < s->text.len; i++) {
        bool ends = s->text.at[i] == '\n' || (s->text.at[i] == '\r' && (i + 1 == s->text.len || s->text.at[i + 1] != '\n'));
        if (!ends)
            continue;
        if (s->line_count == cap) {
            cap *= 2;
            s->line_starts = gc_realloc(s->line_starts, sizeof *s->line_starts * cap);
        }
        s->line_starts[s->line_count++] = (uint32_t)i + 1;
    }
}

Position source_position(Source *s, uint32_t offset) {
    if (s->line_starts == NULL)
        find_lines(s);
    if (offset > s->text.len)
        offset = (uint32_t)s->text.len;
    uint32_t low = 0, high = s->line_count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (s->line_starts[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    Position at = {low + 1, 1};
    for (uint32_t i = s->line_starts[low]; i < offset; i++)
        at.column += ((unsigned char)s->text.at[i] & 0xC0) != 0x80;
    return at;
}

Text source_line(Source *s, uint32_t line) {
    if (s->line_starts == NULL)
        find_lines(s);
    if (line == 0 || line > s->line_count)
        return TEXT("");
    uint32_t from = s->line_starts[line - 1];
    size_t to = line < s->line_count ? s->line_starts[line] : s->text.len;
    while (to > from && (s->text.at[to - 1] == '\n' || s->text.at[to - 1] == '\r'))
        to--;
    return text_span(s->text.at + from, to - from);
}

/* --- names ------------------------------------------------------------------------------------------------------- */

static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static size_t smallest(size_t a, size_t b, size_t c) {
    size_t least = a < b ? a : b;
    return least < c ? least : c;
}

/* Edits (insert, delete, replace, swap neighbours) between two short names, not regarding case. */
static size_t edit_distance(const char *a, const char *b) {
    enum { MAX = 64 };
    size_t la = strlen(a), lb = strlen(b);
    if (la >= MAX || lb >= MAX)
        return MAX;
    size_t row[MAX + 1][MAX + 1];
    for (size_t i = 0; i <= la; i++)
        row[i][0] = i;
    for (size_t j = 0; j <= lb; j++)
        row[0][j] = j;
    for (size_t i = 1; i <= la; i++)
        for (size_t j = 1; j <= lb; j++) {
            size_t change = lower(a[i - 1]) != lower(b[j - 1]);
            row[i][j] = smallest(row[i - 1][j] + 1, row[i][j - 1] + 1, row[i - 1][j - 1] + change);
            bool swapped = i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]);
            if (swapped && row[i - 2][j - 2] + 1 < row[i][j])
                row[i][j] = row[i - 2][j - 2] + 1;
        }
    return row[la][lb];
}

const char *nearest_name(const char *wanted, const char *const *names, size_t count) {
    const char *best = NULL;
    size_t len = strlen(wanted), least = len < 3 ? 2 : len / 3 + 1;
    for (size_t i = 0; i < count && len > 1; i++) {
        if (!names[i][0] || !names[i][1]) continue; /* a single letter is near to everything */
        size_t distance = edit_distance(wanted, names[i]);
        if (distance < least) {
            least = distance;
            best = names[i];
        }
    }
    return best;
}
