/*
 * An HTTP/1.1 server on 127.0.0.1, driven by the event loop: the transport under the embedded cloud. Bodies are
 * handed on piece by piece, never gathered here; a reply may come long after its request (the connection is
 * suspended meanwhile). One server listens on any number of ports; a request tells which one it came by.
 */
#ifndef SLUICE_BUILTINS_AWS_CLOUD_HTTP_H
#define SLUICE_BUILTINS_AWS_CLOUD_HTTP_H

#include "interp/loop.h"
#include "interp/world.h"

typedef struct HttpServer HttpServer;
typedef struct HttpPort HttpPort;

/* One request, from its headers to the end of its reply. Pinned memory; all texts are collected. */
typedef struct HttpExchange {
    HttpServer *server;
    HttpPort *port;
    Text method;
    Text path, query; /* as on the wire: percent-encoded, the query without "?" */
    const HttpHeader *headers;
    size_t header_count;
    void *state;             /* the handler's own */
    struct HttpInner *inner; /* the transport's own */
} HttpExchange;

/* Called on the loop. `begin`: the headers are there. `piece`: a piece of the body. `end`: the body is complete;
 * now or later http_reply must be called, once. `gone`: the exchange is over, replied to or cut off; the last call. */
typedef struct HttpHandler {
    void (*begin)(void *data, HttpExchange *x);
    void (*piece)(void *data, HttpExchange *x, Text piece);
    void (*end)(void *data, HttpExchange *x);
    void (*gone)(void *data, HttpExchange *x);
    void *data;
} HttpHandler;

typedef struct HttpAnswer {
    int status;
    HttpHeader *headers; /* Content-Length, Date and Connection are added */
    size_t header_count;
    Text body;
    int file; /* when file_length or is_file: this descriptor's bytes instead; closed afterwards */
    bool is_file;
    uint64_t file_offset, file_length;
} HttpAnswer;

/* NULL and *error (a sentence) when the library is missing or there are no descriptors left. */
HttpServer *http_server_new(Loop *loop, const HttpHandler *handler, const char **error);
/* Listens on 127.0.0.1; number 0 = any free port. */
HttpPort *http_server_listen(HttpServer *server, int number, const char **error);
int http_port_number(const HttpPort *port);
void http_port_close(HttpPort *port);
void http_reply(HttpExchange *x, const HttpAnswer *answer);
/* Closes ports and connections. Exchanges still open get `gone`. */
void http_server_free(HttpServer *server);

/* Request header by name, whatever its case; empty when absent. */
Text http_exchange_header(const HttpExchange *x, const char *name);
bool http_exchange_has(const HttpExchange *x, const char *name);

#endif
