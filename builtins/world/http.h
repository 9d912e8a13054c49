/*
 * HTTP over libcurl, driven by our loop: many fibers, each waiting for its own exchange, share one set of connections.
 */
#ifndef SLUICE_BUILTINS_WORLD_HTTP_H
#define SLUICE_BUILTINS_WORLD_HTTP_H

#include "interp/world.h"

typedef struct HttpClient HttpClient;

/* Loads the library. NULL with a sentence in *error when it is missing. */
HttpClient *http_client_new(Scheduler *sched, const char **error);
/* No exchange may be under way. */
void http_client_free(HttpClient *client);
/* As World.http (interp/world.h). Redirects, when followed, drop credentials as soon as they lead to another host, port or
 * scheme; error sentences name scheme, host and port, never path or query, which may hold secrets. */
bool http_client_send(HttpClient *client, const HttpRequest *request, HttpReply *reply);

#endif
