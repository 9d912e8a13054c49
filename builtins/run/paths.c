/* Paths without the file system: joining, and resolving "." and "..". */
#include "builtins/run/context.h"

const char *path_join(const char *folder, const char *name) {
    size_t len = strlen(folder);
    return text_printf(len > 0 && folder[len - 1] == '/' ? "%s%s" : "%s/%s", folder, name);
}

const char *path_resolve(const char *base, Text path) {
    Buf out = {0};
    Buf whole = {0};
    if (path.len == 0 || path.at[0] != '/') {
        buf_z(&whole, base);
        buf_char(&whole, '/');
    }
    buf_text(&whole, path);
    for (size_t at = 0; at < whole.len;) {
        size_t len = strcspn(whole.at + at, "/");
        Text part = text_span(whole.at + at, len);
        at += len + 1;
        if (part.len == 0 || text_is(part, ".")) continue;
        if (text_is(part, "..")) {
            ptrdiff_t slash = text_rfind(buf_as_text(&out), TEXT("/"));
            if (slash >= 0) out.len = (size_t)slash;
            continue;
        }
        buf_char(&out, '/');
        buf_text(&out, part);
    }
    return out.len ? text_z(buf_as_text(&out)) : "/";
}
