/* What is wrong with an XML document, in the sentences of Java's parser. */
#ifndef SLUICE_BUILTINS_XML_FAULT_H
#define SLUICE_BUILTINS_XML_FAULT_H

#include "grammar/text.h"

/* As libxml2 numbers them. */
enum {
    XML_FAULT_DOCUMENT_EMPTY = 4, XML_FAULT_DOCUMENT_END = 5, XML_FAULT_INVALID_CHAR = 9,
    XML_FAULT_ENTITYREF_SEMICOL_MISSING = 23, XML_FAULT_UNDECLARED_ENTITY = 26, XML_FAULT_LT_IN_ATTRIBUTE = 38,
    XML_FAULT_ATTRIBUTE_NOT_STARTED = 39, XML_FAULT_ATTRIBUTE_NOT_FINISHED = 40,
    XML_FAULT_ATTRIBUTE_WITHOUT_VALUE = 41, XML_FAULT_ATTRIBUTE_REDEFINED = 42,
    XML_FAULT_COMMENT_NOT_FINISHED = 45, XML_FAULT_MISPLACED_CDATA_END = 62, XML_FAULT_CDATA_NOT_FINISHED = 63,
    XML_FAULT_RESERVED_XML_NAME = 64, XML_FAULT_SPACE_REQUIRED = 65, XML_FAULT_NAME_REQUIRED = 68,
    XML_FAULT_GT_REQUIRED = 73, XML_FAULT_TAG_NAME_MISMATCH = 76, XML_FAULT_TAG_NOT_FINISHED = 77,
    XML_FAULT_HYPHEN_IN_COMMENT = 80, XML_FAULT_UNDEFINED_NAMESPACE = 201,
};

/* A fault as libxml2 tells of it; code 0: it told of none. */
typedef struct XmlFault {
    int code, line, column, number;
    const char *sentence, *one, *two, *three; /* the parts that the sentence is made of */
} XmlFault;

/* The sentence; line and column become those that Java's parser tells. */
const char *xml_fault_sentence(XmlFault *fault, Text document);

#endif
