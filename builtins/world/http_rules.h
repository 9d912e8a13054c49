/*
 * The rules of HTTP that do not depend on how it is sent: what a redirect does to a request, what may be shown of an
 * address, what a header may hold. Only builtins/world/http.c uses this.
 */
#ifndef SLUICE_BUILTINS_WORLD_HTTP_RULES_H
#define SLUICE_BUILTINS_WORLD_HTTP_RULES_H

#include "interp/world.h"

/* Scheme, host and port of an address, without the user, path and query that may hold secrets. */
const char *http_origin(const char *url);
/* Whether the request can be sent at all; otherwise a sentence in *error. */
bool http_check(const HttpRequest *request, const char **error);
bool http_has_header(const HttpRequest *request, const char *name);
/* Changes the request to follow a redirect with `status` to `url` (RFC 9110, 15.4): 303, and 301 and 302 after POST, turn
 * into GET without a body; another origin is not told more than what it needs to know to answer. */
void http_redirect(HttpRequest *request, int status, const char *url);
bool http_is_redirect(int status);
/* Adds a line of a reply's head: a status line starts the headers anew, a header is added, all else is ignored. */
void http_add_line(HttpReply *reply, Text line);
/* The sizes of body or body_file: false with a sentence when the file cannot be read. */
bool http_body_size(const HttpRequest *request, uint64_t *size, const char **error);

#endif
