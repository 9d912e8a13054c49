/*
 * XML as S3 and STS use it: writing escaped elements, and reading the few small documents clients send (elements
 * with text; no DTD, so no entities but the five and numbers). Included by builtins/aws/cloud*.c only.
 */
#ifndef SLUICE_BUILTINS_AWS_CLOUD_XML_H
#define SLUICE_BUILTINS_AWS_CLOUD_XML_H

#include "grammar/text.h"

#define S3_NAMESPACE "http://s3.amazonaws.com/doc/2006-03-01/"
#define XML_HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

void xml_escape(Buf *out, Text text);
void xml_text(Buf *out, const char *element, Text text); /* <element>text</element> */
void xml_z(Buf *out, const char *element, const char *text);
void xml_int(Buf *out, const char *element, int64_t number);

typedef struct XmlNode {
    Text name; /* without prefix */
    Text text; /* of the element itself */
    struct XmlNode *child, *next;
} XmlNode;

/* The root element; NULL when the text is not well-formed, nested deeper than 32, or has a DTD. */
XmlNode *xml_read(Text text);
const XmlNode *xml_child(const XmlNode *node, const char *name);
Text xml_child_text(const XmlNode *node, const char *name);

#endif
