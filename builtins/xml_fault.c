/*
 * libxml2's faults in the words of Java's parser, as scripts see them in the message of a SAXParseException. A fault that is not in
 * the table keeps libxml2's own sentence.
 */
#include "builtins/xml_fault.h"
#include "grammar/gc.h"

#include <ctype.h>
#include <string.h>

/* --- what the document has there ------------------------------------------------------------------------------------------ */

static size_t offset_of(const XmlFault *fault, Text document) {
    size_t at = 0;
    for (int line = 1; line < fault->line && at < document.len; at++) line += document.at[at] == '\n';
    for (int column = 1; column < fault->column && at < document.len; column++)
        do at++;
        while (at < document.len && ((unsigned char)document.at[at] & 0xC0) == 0x80);
    return at;
}

static bool in_name(char c) { return isalnum((unsigned char)c) || (c && strchr("_-.:", c)) || (unsigned char)c >= 0x80; }

static const char *name_from(Text document, size_t at) {
    size_t end = at;
    while (end < document.len && in_name(document.at[end])) end++;
    return text_z(text_span(document.at + at, end - at));
}

/* The name that the document has right before that place, but for `skipped`. */
static const char *name_before(Text document, size_t at, const char *skipped) {
    while (at && strchr(skipped, document.at[at - 1])) at--;
    size_t end = at;
    while (at && in_name(document.at[at - 1])) at--;
    return text_z(text_span(document.at + at, end - at));
}

/* Of the tag around that place. */
static const char *element_at(Text document, size_t at) {
    while (at && document.at[at - 1] != '<') at--;
    return name_from(document, at);
}

/* Of the attribute whose value is around that place. */
static const char *attribute_at(Text document, size_t at) {
    while (at > 1 && !(document.at[at - 2] == '=' && strchr("\"'", document.at[at - 1]))) at--;
    return name_before(document, at, "\"'= \t\n");
}

/* The name with its prefix, as the last tag before that place that has it. */
static const char *with_prefix(Text document, size_t at, const char *name) {
    while (at-- > 0) {
        if (document.at[at] != '<') continue;
        const char *whole = name_from(document, at + 1);
        if (strcmp(whole, name) == 0 || text_ends(text_of(whole), text_of(text_printf(":%s", name)))) return whole;
    }
    return name;
}

static bool only_space_from(Text document, size_t at) {
    while (at < document.len && isspace((unsigned char)document.at[at])) at++;
    return at == document.len;
}

/* --- the sentences -------------------------------------------------------------------------------------------------------------- */

#define ENDS_WITHIN "XML document structures must start and end within the same entity."
#define FOLLOWING "The markup in the document following the root element must be well-formed."
#define PRECEDING "The markup in the document preceding the root element must be well-formed."

/* To the end of the tag, behind which Java's parser tells what is wrong with its names. */
static void to_tag_end(XmlFault *fault, Text document, size_t at) {
    for (; at < document.len && document.at[at] != '>' && document.at[at] != '\n'; at++) fault->column++;
    fault->column++;
}

static const char *of_attributes(XmlFault *fault, Text document, size_t at) {
    const char *element = element_at(document, at);
    switch (fault->code) {
    case XML_FAULT_ATTRIBUTE_NOT_STARTED:
        return text_printf("Open quote is expected for attribute \"%s\" associated with an  element type  \"%s\".",
                           name_before(document, at, "= \t\n"), element);
    case XML_FAULT_ATTRIBUTE_WITHOUT_VALUE:
        return text_printf("Attribute name \"%s\" associated with an element type \"%s\" must be followed by the ' = ' character.",
                           fault->one, element);
    case XML_FAULT_ATTRIBUTE_REDEFINED:
        to_tag_end(fault, document, at);
        return text_printf("Attribute \"%s\" was already specified for element \"%s\".", fault->one, element);
    case XML_FAULT_LT_IN_ATTRIBUTE:
        return text_printf("The value of attribute \"%s\" associated with an element type \"%s\" must not contain the '<' character.",
                           attribute_at(document, at), element);
    case XML_FAULT_SPACE_REQUIRED:
    case XML_FAULT_NAME_REQUIRED:
        return text_printf("Element type \"%s\" must be followed by either attribute specifications, \">\" or \"/>\".", element);
    case XML_FAULT_UNDEFINED_NAMESPACE:
        to_tag_end(fault, document, at);
        if (!*fault->three) return text_printf("The prefix \"%s\" for element \"%s:%s\" is not bound.", fault->one, fault->one, fault->two);
        return text_printf("The prefix \"%s\" for attribute \"%s:%s\" associated with an element type \"%s\" is not bound.",
                           fault->one, fault->one, fault->two, element);
    default: return NULL;
    }
}

static const char *of_references(XmlFault *fault, Text document, size_t at) {
    switch (fault->code) {
    case XML_FAULT_UNDECLARED_ENTITY: return text_printf("The entity \"%s\" was referenced, but not declared.", fault->one);
    case XML_FAULT_ENTITYREF_SEMICOL_MISSING:
        return text_printf("The reference to entity \"%s\" must end with the ';' delimiter.", name_before(document, at, ""));
    case XML_FAULT_NAME_REQUIRED:
        if (at && document.at[at - 1] == '&') return "The entity name must immediately follow the '&' in the entity reference.";
        return NULL;
    case XML_FAULT_INVALID_CHAR:
        if (at && document.at[at - 1] == ';') {
            size_t from = at;
            while (from && document.at[from] != '&') from--;
            Text reference = text_span(document.at + from, at - 1 - from);
            return text_printf("Character reference \"%.*s\" is an invalid XML character.", TEXT_FMT(reference));
        }
        if (!fault->number) return NULL;
        return text_printf("An invalid XML character (Unicode: 0x%x) was found in the element content of the document.",
                           (unsigned)fault->number);
    default: return NULL;
    }
}

/* Java's parser stops before the name of the tag that does not match. */
static const char *of_tags(XmlFault *fault, Text document, size_t at) {
    size_t name = at;
    while (name && document.at[name - 1] != '/' && document.at[name - 1] != '\n') name--;
    fault->column -= (int)(at - name);
    const char *open = with_prefix(document, name, fault->one);
    return text_printf("The element type \"%s\" must be terminated by the matching end-tag \"</%s>\".", open, open);
}

static const char *of_document(XmlFault *fault, Text document, size_t at) {
    bool end = only_space_from(document, at), tag = at < document.len && document.at[at] == '<';
    switch (fault->code) {
    case XML_FAULT_DOCUMENT_EMPTY: return end ? "Premature end of file." : "Content is not allowed in prolog.";
    case XML_FAULT_TAG_NAME_MISMATCH: return of_tags(fault, document, at);
    case XML_FAULT_TAG_NOT_FINISHED: case XML_FAULT_COMMENT_NOT_FINISHED: case XML_FAULT_CDATA_NOT_FINISHED: return ENDS_WITHIN;
    case XML_FAULT_GT_REQUIRED: case XML_FAULT_ATTRIBUTE_NOT_FINISHED: return end ? ENDS_WITHIN : NULL;
    case XML_FAULT_DOCUMENT_END:
        fault->column += tag + (tag && at + 1 < document.len && document.at[at + 1] == '/');
        return tag ? FOLLOWING : "Content is not allowed in trailing section.";
    case XML_FAULT_NAME_REQUIRED:
        if (!at || document.at[at - 1] != '<') return NULL;
        return memchr(document.at, '>', at) ? "The content of elements must consist of well-formed character data or markup." : PRECEDING;
    case XML_FAULT_HYPHEN_IN_COMMENT:
        fault->column += 2;
        return "The string \"--\" is not permitted within comments.";
    case XML_FAULT_RESERVED_XML_NAME: return "The processing instruction target matching \"[xX][mM][lL]\" is not allowed.";
    case XML_FAULT_MISPLACED_CDATA_END:
        fault->column += 3;
        return "The character sequence \"]]>\" must not appear in content unless used to mark the end of a CDATA section.";
    default: return NULL;
    }
}

const char *xml_fault_sentence(XmlFault *fault, Text document) {
    if (!fault->code) *fault = (XmlFault){.code = XML_FAULT_DOCUMENT_EMPTY, .line = 1, .column = 1, .sentence = ""};
    size_t at = offset_of(fault, document);
    const char *told = of_document(fault, document, at);
    if (!told) told = of_references(fault, document, at);
    if (!told) told = of_attributes(fault, document, at);
    return told ? told : fault->sentence;
}
