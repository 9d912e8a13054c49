/*
 * The embedded cloud's XML: an escaping writer and a strict reader of small documents.
 */
#include "builtins/aws/cloud_xml.h"

#include <stdlib.h>

#include "grammar/gc.h"

#define XML_DEPTH_MAX 32

/* --- writing ------------------------------------------------------------------------------------------ */

void xml_escape(Buf *out, Text text) {
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        if (c == '<')
            buf_z(out, "&lt;");
        else if (c == '>')
            buf_z(out, "&gt;");
        else if (c == '&')
            buf_z(out, "&amp;");
        else if (c == '"')
            buf_z(out, "&quot;");
        else if ((unsigned char)c < 0x20 && c != '\t')
            buf_printf(out, "&#%d;", c);
        else
            buf_char(out, c);
    }
}

void xml_text(Buf *out, const char *element, Text text) {
    buf_printf(out, "<%s>", element);
    xml_escape(out, text);
    buf_printf(out, "</%s>", element);
}

void xml_z(Buf *out, const char *element, const char *text) { xml_text(out, element, text_of(text)); }
void xml_int(Buf *out, const char *element, int64_t n) {
    buf_printf(out, "<%s>%lld</%s>", element, (long long)n, element);
}

/* --- reading ------------------------------------------------------------------------------------------ */

typedef struct XmlReader {
    const char *at, *end;
    int depth;
} XmlReader;

static bool looking_at(XmlReader *r, const char *text) {
    size_t len = strlen(text);
    return (size_t)(r->end - r->at) >= len && memcmp(r->at, text, len) == 0;
}

/* Steps behind the next `text`; false when there is none. */
static bool skip_past(XmlReader *r, const char *text) {
    ptrdiff_t found = text_find(text_span(r->at, (size_t)(r->end - r->at)), text_of(text), 0);
    if (found < 0) return false;
    r->at += (size_t)found + strlen(text);
    return true;
}

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/* Blanks, comments, processing instructions. */
static bool skip_misc(XmlReader *r) {
    for (;;) {
        while (r->at < r->end && is_blank(*r->at)) r->at++;
        if (looking_at(r, "<?")) {
            if (!skip_past(r, "?>")) return false;
        } else if (looking_at(r, "<!--")) {
            if (!skip_past(r, "-->")) return false;
        } else {
            return true;
        }
    }
}

static bool read_entity(XmlReader *r, Buf *out) {
    static const struct {
        const char *name;
        char c;
    } named[] = {{"&lt;", '<'}, {"&gt;", '>'}, {"&amp;", '&'}, {"&quot;", '"'}, {"&apos;", '\''}};
    for (size_t i = 0; i < sizeof named / sizeof *named; i++) {
        if (!looking_at(r, named[i].name)) continue;
        buf_char(out, named[i].c);
        r->at += strlen(named[i].name);
        return true;
    }
    const char *semicolon = memchr(r->at, ';', (size_t)(r->end - r->at));
    if (!looking_at(r, "&#") || !semicolon || semicolon - r->at > 10) return false;
    bool hex = r->at[2] == 'x';
    char *digits = gc_strndup(r->at + (hex ? 3 : 2), (size_t)(semicolon - r->at) - (hex ? 3 : 2)), *stop;
    unsigned long code = strtoul(digits, &stop, hex ? 16 : 10);
    if (!*digits || *stop || code == 0 || code > 0x10FFFF) return false;
    buf_code_point(out, (uint32_t)code);
    r->at = semicolon + 1;
    return true;
}

static Text read_name(XmlReader *r) {
    const char *from = r->at;
    while (r->at < r->end && !is_blank(*r->at) && *r->at != '>' && *r->at != '/' && *r->at != '<') r->at++;
    Text name = text_span(from, (size_t)(r->at - from));
    ptrdiff_t colon = text_rfind(name, TEXT(":"));
    return colon < 0 ? name : text_span(name.at + colon + 1, name.len - (size_t)colon - 1);
}

static XmlNode *read_element(XmlReader *r);

/* Text and children up to the end tag. */
static bool read_content(XmlReader *r, XmlNode *node) {
    Buf text = {0};
    XmlNode **last = &node->child;
    while (r->at < r->end) {
        if (looking_at(r, "</")) {
            r->at += 2;
            bool same = text_eq(read_name(r), node->name);
            while (r->at < r->end && is_blank(*r->at)) r->at++;
            if (!same || r->at >= r->end || *r->at++ != '>') return false;
            node->text = buf_as_text(&text);
            return true;
        }
        if (looking_at(r, "<!--")) {
            if (!skip_past(r, "-->")) return false;
        } else if (looking_at(r, "<![CDATA[")) {
            const char *from = r->at + 9;
            if (!skip_past(r, "]]>")) return false;
            buf_bytes(&text, from, (size_t)(r->at - 3 - from));
        } else if (*r->at == '<') {
            if (!(*last = read_element(r))) return false;
            last = &(*last)->next;
        } else if (*r->at == '&') {
            if (!read_entity(r, &text)) return false;
        } else {
            buf_char(&text, *r->at++);
        }
    }
    return false;
}

static XmlNode *read_element(XmlReader *r) {
    if (r->depth >= XML_DEPTH_MAX || !looking_at(r, "<")) return NULL;
    r->at++;
    XmlNode *node = gc_new(XmlNode);
    node->name = read_name(r);
    if (!node->name.len || *node->name.at == '!') return NULL;
    while (r->at < r->end && *r->at != '>' && *r->at != '/') { /* attributes mean nothing here */
        char quote = *r->at++;
        if (quote != '"' && quote != '\'') continue;
        while (r->at < r->end && *r->at != quote) r->at++;
        if (r->at < r->end) r->at++;
    }
    if (looking_at(r, "/>")) {
        r->at += 2;
        return node;
    }
    if (!looking_at(r, ">")) return NULL;
    r->at++;
    r->depth++;
    bool ok = read_content(r, node);
    r->depth--;
    return ok ? node : NULL;
}

XmlNode *xml_read(Text text) {
    XmlReader reader = {text.at, text.at + text.len, 0};
    if (looking_at(&reader, "\xEF\xBB\xBF")) reader.at += 3;
    if (!utf8_valid(text) || !skip_misc(&reader)) return NULL;
    XmlNode *root = read_element(&reader);
    if (!root || !skip_misc(&reader) || reader.at != reader.end) return NULL;
    return root;
}

const XmlNode *xml_child(const XmlNode *node, const char *name) {
    for (const XmlNode *child = node ? node->child : NULL; child; child = child->next)
        if (text_is(child->name, name)) return child;
    return NULL;
}

Text xml_child_text(const XmlNode *node, const char *name) {
    const XmlNode *child = xml_child(node, name);
    return child ? child->text : TEXT("");
}
