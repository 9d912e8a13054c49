/*
 * Where credentials come from: sluice's own environment, SLUICE_CREDENTIAL_<ID>, and the file .secrets: a line
 * NAME=value each, with comments, `export`, and quotes that may go over several lines.
 */
#include "builtins/run/private.h"

#include <ctype.h>
#include <stdlib.h>
#include <strings.h>

extern char **environ;


const char *run_credential_variable(const char *id) {
    char *name = text_printf(CREDENTIAL_PREFIX "%s", id);
    for (char *c = name; *c; c++) *c = isalnum((unsigned char)*c) ? (char)toupper((unsigned char)*c) : '_';
    return name;
}

/* --- the file ------------------------------------------------------------------------------------------------- */

typedef struct Reader {
    const char *path, *at, *end;
    int line;
    const char *error;
} Reader;

static bool fail(Reader *r, int line, const char *what) {
    r->error = text_printf("%s:%d: %s", r->path, line, what);
    return false;
}

static bool is_name_char(char c) { return isalnum((unsigned char)c) || (c && strchr("_-./", c)); }

static void skip_blanks(Reader *r) {
    while (r->at < r->end && (*r->at == ' ' || *r->at == '\t' || *r->at == '\r')) r->at++;
}

static bool read_name(Reader *r, Text *out) {
    for (;;) {
        const char *from = r->at;
        while (r->at < r->end && is_name_char(*r->at)) r->at++;
        *out = text_span(from, (size_t)(r->at - from));
        skip_blanks(r);
        if (!text_is(*out, "export") || r->at == r->end || *r->at == '=') break;
    }
    if (!out->len) return fail(r, r->line, "a credential's name is expected; write NAME=value");
    if (r->at == r->end || *r->at != '=') return fail(r, r->line, "'=' is expected behind the name; write NAME=value");
    r->at++;
    return true;
}

static char unescaped(char c) { return c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c; }

static bool read_quoted(Reader *r, Buf *out) {
    char quote = *r->at++;
    int began = r->line;
    while (r->at < r->end && *r->at != quote) {
        char c = *r->at++;
        if (c == '\n') r->line++;
        if (c != '\\' || quote == '\'' || r->at == r->end) buf_char(out, c);
        else if (*r->at == '\n') r->line++, r->at++;
        else if (strchr("nrt\"\\$`", *r->at)) buf_char(out, unescaped(*r->at++));
        else buf_char(out, c);
    }
    if (r->at == r->end) return fail(r, began, "the quote is never closed");
    r->at++;
    skip_blanks(r);
    if (r->at == r->end || *r->at == '\n' || *r->at == '#') return true;
    return fail(r, r->line, "nothing but a comment may stand behind the closing quote");
}

static bool read_value(Reader *r, Buf *out) {
    skip_blanks(r);
    if (r->at < r->end && (*r->at == '"' || *r->at == '\'')) return read_quoted(r, out);
    const char *from = r->at;
    while (r->at < r->end && *r->at != '\n' && !(*r->at == '#' && (r->at == from || isspace((unsigned char)r->at[-1])))) r->at++;
    buf_text(out, text_trim(text_span(from, (size_t)(r->at - from))));
    return true;
}

static void skip_line(Reader *r) {
    while (r->at < r->end && *r->at != '\n') r->at++;
}

static bool read_entries(Run *run, Reader *r) {
    for (; r->at < r->end; r->line++, r->at++) {
        Text name;
        Buf value = {0};
        skip_blanks(r);
        if (r->at < r->end && *r->at != '#' && *r->at != '\n') {
            if (!read_name(r, &name) || !read_value(r, &value)) return false;
            bool whole = text_starts(name, TEXT(CREDENTIAL_PREFIX));
            pairs_put(&run->credentials, whole ? text_z(name) : run_credential_variable(text_z(name)), text_z(buf_as_text(&value)));
        }
        skip_line(r);
    }
    return true;
}

/* Takes the credentials out of the process's own environment, where scripts and /proc would show them. */
static void take_environment(Run *run) {
    for (char **at = environ; *at;) {
        char *value = strchr(*at, '=');
        if (!value || strncmp(*at, CREDENTIAL_PREFIX, strlen(CREDENTIAL_PREFIX)) != 0) {
            at++;
            continue;
        }
        const char *name = gc_strndup(*at, (size_t)(value - *at));
        pairs_put(&run->credentials, name, value + 1);
        explicit_bzero(value + 1, strlen(value + 1));
        if (unsetenv(name) != 0) at++;
    }
}

static bool load_file(Run *run, const char **error) {
    World *w = run->options.world;
    const char *named = run->options.secrets_file;
    const char *path = named ? named : path_join(run->options.root, SECRETS_FILE);
    FileInfo info;
    w->stat(w, path, &info);
    if (info.kind == FILE_ABSENT && !named) return true;
    if (info.kind == FILE_REGULAR && (info.mode & 077)) {
        *error = text_printf("%s holds secrets, but others may open it (its mode is %04o)\nMake it yours alone: chmod 600 '%s'", path,
                             info.mode & 07777, path);
        return false;
    }
    Buf text = {0};
    if (!w->read_file(w, path, &text, error)) return false;
    if (!utf8_valid(buf_as_text(&text))) {
        *error = text_printf("%s is not UTF-8 text; it holds a line NAME=value for each credential", path);
        return false;
    }
    Reader r = {path, text.at ? text.at : "", (text.at ? text.at : "") + text.len, 1, NULL};
    if (!read_entries(run, &r)) {
        *error = r.error;
        return false;
    }
    run->secrets_folder = text_z(text_span(path, (size_t)(strrchr(path, '/') - path)));
    return true;
}

bool run_secrets_load(Run *run, const char **error) {
    if (!load_file(run, error)) return false;
    take_environment(run);
    return true;
}

/* --- looking up ------------------------------------------------------------------------------------------------ */

const char *run_credential(Run *run, const char *id) {
    World *w = run->outside;
    const char *variable = run_credential_variable(id);
    const char *value = w->getenv(w, variable);
    return value ? value : pairs_get(&run->credentials, variable);
}

const char *run_credential_file(Run *run, Text value) {
    World *w = run->outside;
    FileInfo info = {0};
    if (!value.len || value.len > 4000 || memchr(value.at, '\n', value.len)) return NULL;
    const char *path = path_resolve(run->secrets_folder ? run->secrets_folder : run->options.root, value);
    w->stat(w, path, &info);
    return info.kind == FILE_REGULAR ? path : NULL;
}
