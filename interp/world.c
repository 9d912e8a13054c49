/*
 * What every implementation of the World shares.
 */
#include "interp/world.h"

#include <strings.h>

Text http_header(const HttpReply *reply, const char *name) {
    size_t len = strlen(name);
    for (size_t i = 0; i < reply->header_count; i++) {
        const HttpHeader *header = &reply->headers[i];
        if (header->name.len == len && strncasecmp(header->name.at, name, len) == 0) return header->value;
    }
    return TEXT("");
}
