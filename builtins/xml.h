/* XML read piece by piece, for documents of any size; whatever they declare of entities is not followed. */
#ifndef SLUICE_BUILTINS_XML_H
#define SLUICE_BUILTINS_XML_H

#include "grammar/text.h"

typedef struct XmlAttribute {
    Text name, value; /* valid during the call */
} XmlAttribute;

/* Names are without prefix. Text comes in pieces. */
typedef struct XmlScan {
    void *data;
    void (*open)(void *data, Text name, const XmlAttribute *attributes, size_t count);
    void (*text)(void *data, Text piece);
    void (*close)(void *data);
} XmlScan;

/* False when the document is not well-formed, from where on nothing was told: *line, and *error as a sentence. */
bool xml_scan(Text document, const XmlScan *scan, int *line, const char **error);

#endif
