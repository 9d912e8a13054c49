/*
 * Reading XML: for the embedded library as a tree - sluice.Xml.read yields lists that XmlParser and XmlSlurper build their nodes
 * from -, for reports piece by piece. The only file that uses libxml2, which is loaded when the first document is read.
 */
#include "builtins/xml.h"

#include "builtins/globals.h"
#include "builtins/world/lazy.h"
#include "builtins/xml_fault.h"
#include "interp/api.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <limits.h>

#define XML_FUNCTIONS(X) X(xmlReadMemory) X(xmlFreeDoc) X(xmlDocGetRootElement) X(xmlSetStructuredErrorFunc)        \
    X(xmlCreateMemoryParserCtxt) X(xmlCtxtUseOptions) X(xmlParseDocument) X(xmlFreeParserCtxt) X(xmlCtxtGetLastError)                     \
    X(xmlGetPredefinedEntity) X(xmlStopParser)
LAZY_LIBRARY(xml, XML_FUNCTIONS)

#define DOCTYPE_DISALLOWED                                                                                        \
    "DOCTYPE is disallowed when the feature \"http://apache.org/xml/features/disallow-doctype-decl\" set to true."

static Text text_of_xml(const xmlChar *z) { return text_of((const char *)z); }
static Value xml_string(Interp *in, const xmlChar *z) { return string_new(in, text_of_xml(z)); }

/* The text of an attribute, or of what an entity stands for. */
static void put_content(Buf *out, const xmlNode *first) {
    for (const xmlNode *n = first; n; n = n->next) {
        if (n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE) buf_text(out, text_of_xml(n->content));
        else if (n->type == XML_ENTITY_REF_NODE && n->children) put_content(out, n->children->children);
    }
}

/* [name, prefix or null, namespace or null, value] */
static void push_attribute(Interp *in, List *list, const xmlChar *name, const xmlNs *ns, Text value) {
    Value item[] = {xml_string(in, name), ns && ns->prefix ? xml_string(in, ns->prefix) : v_null(),
                    ns && ns->href ? xml_string(in, ns->href) : v_null(), string_new(in, value)};
    list_push(list, list_of(in, item, 4));
}

static Value attributes_of(Interp *in, const xmlNode *element) {
    Value list = list_new(in, 4);
    for (const xmlAttr *a = element->properties; a; a = a->next) {
        Buf value = {0};
        put_content(&value, a->children);
        push_attribute(in, as_list(list), a->name, a->ns, buf_as_text(&value));
    }
    return list;
}

/* [[prefix or "", namespace] ...] that the element declares */
static Value declared_by(Interp *in, const xmlNode *element) {
    Value list = list_new(in, 0);
    for (const xmlNs *ns = element->nsDef; ns; ns = ns->next) {
        Value pair[] = {string_z(in, ns->prefix ? (const char *)ns->prefix : ""), string_z(in, ns->href ? (const char *)ns->href : "")};
        list_push(as_list(list), list_of(in, pair, 2));
    }
    return list;
}

static Value element_list(Interp *in, const xmlNode *element, bool whole);

/* A comment or instruction as a list of its one text: "<!-- x -->". */
static bool push_markup(Interp *in, List *children, const xmlNode *n) {
    Buf out = {0};
    if (n->type == XML_COMMENT_NODE) buf_printf(&out, "<!--%s-->", n->content ? (const char *)n->content : "");
    else if (n->type == XML_PI_NODE) buf_printf(&out, "<?%s %s?>", (const char *)n->name, n->content ? (const char *)n->content : "");
    else return false;
    Value text = string_new(in, buf_as_text(&out));
    list_push(children, list_of(in, &text, 1));
    return true;
}

static void push_text(Interp *in, List *children, Buf *text) {
    if (text->len) list_push(children, string_new(in, buf_as_text(text)));
    *text = (Buf){0};
}

/* `whole`: comments and instructions, too. */
static Value children_of(Interp *in, const xmlNode *first, bool whole) {
    Value list = list_new(in, 4);
    Buf text = {0};
    for (const xmlNode *n = first; n; n = n->next) {
        bool markup = n->type == XML_COMMENT_NODE || n->type == XML_PI_NODE;
        if (n->type == XML_ELEMENT_NODE || (whole && markup)) push_text(in, as_list(list), &text);
        if (n->type == XML_ELEMENT_NODE) {
            list_push(as_list(list), element_list(in, n, whole));
        } else if (n->type != XML_DTD_NODE && !(whole && push_markup(in, as_list(list), n))) {
            xmlNode one = *n;
            one.next = NULL;
            put_content(&text, &one);
        }
    }
    push_text(in, as_list(list), &text);
    return list;
}

/* [name, prefix or null, namespace or null, attributes, children (strings and elements), declared namespaces] */
static Value element_list(Interp *in, const xmlNode *element, bool whole) {
    Value item[] = {xml_string(in, element->name),
                    element->ns && element->ns->prefix ? xml_string(in, element->ns->prefix) : v_null(),
                    element->ns && element->ns->href ? xml_string(in, element->ns->href) : v_null(),
                    attributes_of(in, element),
                    children_of(in, element->children, whole),
                    declared_by(in, element)};
    return list_of(in, item, sizeof item / sizeof *item);
}

typedef struct Noted {
    XmlFault first;
    bool namespaces; /* undeclared prefixes are faults, too */
} Noted;

static const char *kept(const char *text) { return text ? text_z(text_trim(text_of(text))) : ""; }

static void note_first(void *data, xmlErrorPtr error) {
    Noted *noted = data;
    bool undeclared = error->domain == XML_FROM_NAMESPACE;
    if (noted->first.code || error->level < XML_ERR_ERROR || (undeclared && !noted->namespaces)) return;
    noted->first = (XmlFault){error->code,          error->line,       error->int2,       error->int1,
                              kept(error->message), kept(error->str1), kept(error->str2), kept(error->str3)};
}

/* [line, column, sentence] of what is wrong with the document. */
static Value fault(Interp *in, XmlFault *wrong, Text document) {
    const char *sentence = xml_fault_sentence(wrong, document);
    Value item[] = {v_int(wrong->line), v_int(wrong->column), string_z(in, sentence)};
    return list_of(in, item, 3);
}

/* read(text, allow a DOCTYPE, prefixes must be declared): the root element, or the three parts of a fault. With a further `true`
 * comments and instructions are children, too, and the document's own children are yielded. */
static Value read_xml(Interp *in, Value self, const Value *args, int argc) {
    (void)self;
    const char *error = NULL;
    bool whole = argc > 3 && args[3].as.i;
    if (is_null(args[0])) return throw_error(in, EX_NULL_POINTER, NULL);
    Text text = string_text(as_string(args[0]));
    if (!LAZY_LOAD(xml, XML2_SONAME, "libxml2", "reading XML", &error)) return throw_error(in, EX_UNSUPPORTED_OPERATION, "%s", error);
    Noted noted = {.namespaces = args[2].as.i};
    XmlFault *wrong = &noted.first;
    xml.xmlSetStructuredErrorFunc(&noted, note_first);
    int options = XML_PARSE_NOENT | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA;
    xmlDoc *document = xml.xmlReadMemory(text.at, (int)text.len, NULL, "UTF-8", options);
    xml.xmlSetStructuredErrorFunc(NULL, NULL);
    Value result;
    if (!document) {
        result = fault(in, wrong, text);
    } else if (document->intSubset && !args[1].as.i) {
        *wrong = (XmlFault){XML_ERR_INTERNAL_ERROR, 1, 10, 0, DOCTYPE_DISALLOWED, "", "", ""};
        result = fault(in, wrong, text);
    } else if (wrong->code == XML_NS_ERR_UNDEFINED_NAMESPACE) {
        result = fault(in, wrong, text);
    } else {
        result = whole ? children_of(in, document->children, true) : element_list(in, xml.xmlDocGetRootElement(document), false);
    }
    if (document) xml.xmlFreeDoc(document);
    return result;
}

/* --- piece by piece ----------------------------------------------------------------------------------------- */

enum { ATTRIBUTES_MAX = 32, DEPTH_MAX = 1000 };

typedef struct Scanning {
    const XmlScan *to;
    xmlParserCtxt *parser;
    int depth;
    bool too_deep;
} Scanning;

/* libxml2 tells five pointers an attribute: name, prefix, namespace, and where its value begins and ends. */
static void scan_open(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *space, int spaces,
                      const xmlChar **declared, int count, int defaulted, const xmlChar **attributes) {
    (void)prefix, (void)space, (void)spaces, (void)declared, (void)defaulted;
    Scanning *s = data;
    XmlAttribute given[ATTRIBUTES_MAX];
    size_t kept = 0;
    for (int i = 0; i < count && kept < ATTRIBUTES_MAX; i++) {
        const char *from = (const char *)attributes[5 * i + 3], *to = (const char *)attributes[5 * i + 4];
        given[kept++] = (XmlAttribute){text_of_xml(attributes[5 * i]), text_span(from, (size_t)(to - from))};
    }
    if (++s->depth > DEPTH_MAX) {
        s->too_deep = true;
        xml.xmlStopParser(s->parser);
        return;
    }
    s->to->open(s->to->data, text_of_xml(name), given, kept);
}

static void scan_close(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *space) {
    (void)name, (void)prefix, (void)space;
    Scanning *s = data;
    s->depth--;
    s->to->close(s->to->data);
}

static void scan_text(void *data, const xmlChar *text, int len) {
    Scanning *s = data;
    s->to->text(s->to->data, text_span((const char *)text, (size_t)len));
}

/* Entities that a document declares are never known: so none can grow, or name a file. */
static xmlEntity *scan_entity(void *data, const xmlChar *name) {
    (void)data;
    return xml.xmlGetPredefinedEntity(name);
}

static void scan_silent(void *data, xmlErrorPtr error) { (void)data, (void)error; }

bool xml_scan(Text document, const XmlScan *scan, int *line, const char **error) {
    xmlSAXHandler handler = {.initialized = XML_SAX2_MAGIC, .startElementNs = scan_open, .endElementNs = scan_close,
                             .characters = scan_text, .cdataBlock = scan_text, .ignorableWhitespace = scan_text,
                             .getEntity = scan_entity, .serror = scan_silent};
    Scanning s = {.to = scan};
    *line = 0;
    if (!LAZY_LOAD(xml, XML2_SONAME, "libxml2", "reading XML", error)) return false;
    if (document.len > INT_MAX) {
        *error = "it is larger than 2 GB";
        return false;
    }
    s.parser = xml.xmlCreateMemoryParserCtxt(document.at, (int)document.len);
    *s.parser->sax = handler;
    s.parser->userData = &s;
    xml.xmlCtxtUseOptions(s.parser, XML_PARSE_NOENT | XML_PARSE_NONET | XML_PARSE_HUGE);
    xml.xmlParseDocument(s.parser);
    const xmlError *wrong = xml.xmlCtxtGetLastError(s.parser);
    bool good = s.parser->wellFormed && !s.too_deep;
    if (!good) {
        *line = wrong ? wrong->line : s.parser->input ? s.parser->input->line : 0;
        *error = s.too_deep             ? "its elements lie too deep in one another"
                 : wrong && wrong->message ? text_z(text_trim(text_of(wrong->message)))
                                           : "it is not well-formed XML";
    }
    if (s.parser->myDoc) xml.xmlFreeDoc(s.parser->myDoc);
    xml.xmlFreeParserCtxt(s.parser);
    return good;
}

void xml_type_register(Interp *in) {
    static const NativeMethod methods[] = {{"static read(String, boolean, boolean)", read_xml},
                                           {"static read(String, boolean, boolean, boolean)", read_xml},
                                           {0}};
    static const NativeType type = {.name = "sluice.Xml", .kind = V_NATIVE, .methods = methods};
    class_from_native(in, &type);
}
