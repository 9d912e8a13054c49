/*
 * Java's regular expression syntax → PCRE2's. What differs: nested and intersected character classes, \u escapes,
 * property names, which escapes and group forms exist at all, inline flags, named groups (kept aside, by number),
 * comments (dropped). Everything that PCRE2 would understand but Java refuses is refused here, in Java's words.
 */
#include "interp/text/pattern_syntax.h"

#include "interp/text/pattern.h"
#include "interp/thrown.h"

typedef struct Translator {
    Text src;
    size_t at;
    PatternSyntax *result;
    Buf *out;
    struct {
        bool comments, lines; /* (?x), (?m) */
    } mode;             /* what is in force here */
    bool repeatable;    /* something that a quantifier may follow has just been written */
    uint32_t total;     /* groups in the whole pattern */
    uint8_t outer[512]; /* the mode outside of each open group, in bits */
    size_t depth;
    bool unix_lines;
} Translator;

enum { DEEPEST = sizeof((Translator *)0)->outer, CLASS_DEEPEST = 100 };

static bool fail(Translator *t, const char *error, size_t at) {
    if (!t->result->error) {
        t->result->error = error;
        t->result->error_at = at;
    }
    return false;
}

static int peek(const Translator *t, size_t ahead) {
    return t->at + ahead < t->src.len ? (unsigned char)t->src.at[t->at + ahead] : -1;
}

static bool is_letter(int c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
static bool is_digit(int c) { return c >= '0' && c <= '9'; }
static int hex_value(int c) {
    if (is_digit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static void put_code_point(Buf *out, uint32_t c) { buf_printf(out, "\\x{%x}", c); }

/* A character that stands for itself, in or outside of a class. */
static void put_literal(Buf *out, const char *at, size_t len) {
    if (len == 1 && !is_letter((unsigned char)*at) && !is_digit((unsigned char)*at) && *at > ' ' && *at != '_' && *at != 0x7F)
        buf_char(out, '\\');
    if (len == 1 && *at == '\0') buf_z(out, "\\x{0}");
    else buf_bytes(out, at, len);
}

static size_t char_len(const Translator *t) {
    const char *at = t->src.at + t->at, *next = at;
    utf8_next(&next, t->src.at + t->src.len);
    return (size_t)(next - at);
}

/* --- escapes --------------------------------------------------------------------------------------------- */

/* Up to `most` digits at t->at. */
static int read_hex(Translator *t, int most, uint32_t *out) {
    int count = 0;
    for (*out = 0; count < most && hex_value(peek(t, 0)) >= 0; count++, t->at++) *out = *out * 16 + (uint32_t)hex_value(peek(t, 0));
    return count;
}

static bool read_unicode(Translator *t, uint32_t *c) {
    if (read_hex(t, 4, c) != 4) return fail(t, "Illegal Unicode escape sequence", t->at);
    if (*c < 0xD800 || *c > 0xDBFF || peek(t, 0) != '\\' || peek(t, 1) != 'u') return true;
    size_t back = t->at;
    uint32_t low;
    t->at += 2;
    if (read_hex(t, 4, &low) == 4 && low >= 0xDC00 && low <= 0xDFFF) *c = 0x10000 + ((*c - 0xD800) << 10) + (low - 0xDC00);
    else t->at = back;
    return true;
}

static bool read_octal(Translator *t, uint32_t *c) {
    int count = 0;
    for (*c = 0; count < 3 && peek(t, 0) >= '0' && peek(t, 0) <= '7' && *c * 8 + (uint32_t)(peek(t, 0) - '0') <= 0377; count++, t->at++)
        *c = *c * 8 + (uint32_t)(peek(t, 0) - '0');
    return count || fail(t, "Illegal octal escape sequence", t->at);
}

static bool read_x(Translator *t, uint32_t *c) {
    if (peek(t, 0) != '{') return read_hex(t, 2, c) == 2 || fail(t, "Illegal hexadecimal escape sequence", t->at);
    t->at++;
    bool ok = read_hex(t, 8, c) > 0 && peek(t, 0) == '}' && *c <= 0x10FFFF;
    if (!ok) return fail(t, "Unclosed hexadecimal escape sequence", t->at);
    t->at++;
    return true;
}

/* An escape that stands for one code point; t->at is at the letter. False without error: another kind of escape. */
static bool read_char_escape(Translator *t, uint32_t *c) {
    static const char letters[] = "tnrfae", chars[] = "\t\n\r\f\a\033";
    int letter = peek(t, 0);
    const char *simple = letter > 0 ? strchr(letters, letter) : NULL;
    if (simple) {
        t->at++;
        *c = (unsigned char)chars[simple - letters];
        return true;
    }
    if (letter == 'c' && peek(t, 1) < 0) return fail(t, "Illegal control escape sequence", t->at);
    if (letter == 'u' || letter == 'x' || letter == '0' || letter == 'c') t->at++;
    if (letter == 'c') *c = (uint32_t)peek(t, 0) ^ 64u;
    if (letter == 'c') t->at++;
    return letter == 'u' ? read_unicode(t, c) : letter == 'x' ? read_x(t, c) : letter == '0' ? read_octal(t, c) : letter == 'c';
}

static const struct {
    const char *java, *pcre; /* items of a class */
} properties[] = {
    {"Lower", "[:lower:]"}, {"Upper", "[:upper:]"}, {"ASCII", "[:ascii:]"}, {"Alpha", "[:alpha:]"}, {"Digit", "[:digit:]"},
    {"Alnum", "[:alnum:]"}, {"Punct", "[:punct:]"}, {"Graph", "[:graph:]"}, {"Print", "[:print:]"}, {"Blank", "[:blank:]"},
    {"Cntrl", "[:cntrl:]"}, {"XDigit", "[:xdigit:]"}, {"Space", "[:space:]"},
    {"javaLowerCase", "\\p{Ll}"}, {"javaUpperCase", "\\p{Lu}"}, {"javaWhitespace", "\\s"}, {"javaLetter", "\\p{L}"},
    {"javaDigit", "\\p{Nd}"}, {"javaLetterOrDigit", "\\p{L}\\p{Nd}"}, {"javaAlphabetic", "\\p{L}\\p{Nl}"},
    {"javaSpaceChar", "\\p{Z}"}, {"javaISOControl", "\\p{Cc}"}, {"javaTitleCase", "\\p{Lt}"},
    {"IsAlphabetic", "\\p{L}\\p{Nl}"}, {"IsLetter", "\\p{L}"}, {"IsDigit", "\\p{Nd}"}, {"IsUppercase", "\\p{Lu}"},
    {"IsLowercase", "\\p{Ll}"}, {"IsPunctuation", "\\p{P}"}, {"IsWhite_Space", "\\s\\p{Z}\\x{85}"}, {"IsControl", "\\p{Cc}"},
    {"IsTitlecase", "\\p{Lt}"}, {"IsIdeographic", "\\p{Han}"}, {"LC", "\\p{L&}"}, {"IsLC", "\\p{L&}"},
};

/* Unicode's blocks (\p{InGreek}), by their names without blanks, - and _, in lower case. */
static const struct {
    const char *name;
    uint32_t from, to;
} blocks[] = {
    {"basiclatin", 0, 0x7F}, {"latin1supplement", 0x80, 0xFF}, {"latinextendeda", 0x100, 0x17F}, {"latinextendedb", 0x180, 0x24F},
    {"ipaextensions", 0x250, 0x2AF}, {"spacingmodifierletters", 0x2B0, 0x2FF}, {"combiningdiacriticalmarks", 0x300, 0x36F},
    {"greek", 0x370, 0x3FF}, {"greekandcoptic", 0x370, 0x3FF}, {"cyrillic", 0x400, 0x4FF}, {"cyrillicsupplementary", 0x500, 0x52F},
    {"armenian", 0x530, 0x58F}, {"hebrew", 0x590, 0x5FF}, {"arabic", 0x600, 0x6FF}, {"devanagari", 0x900, 0x97F},
    {"bengali", 0x980, 0x9FF}, {"thai", 0xE00, 0xE7F}, {"georgian", 0x10A0, 0x10FF}, {"hanguljamo", 0x1100, 0x11FF},
    {"combiningdiacriticalmarksextended", 0x1AB0, 0x1AFF}, {"combiningdiacriticalmarkssupplement", 0x1DC0, 0x1DFF},
    {"latinextendedadditional", 0x1E00, 0x1EFF}, {"greekextended", 0x1F00, 0x1FFF}, {"generalpunctuation", 0x2000, 0x206F},
    {"superscriptsandsubscripts", 0x2070, 0x209F}, {"currencysymbols", 0x20A0, 0x20CF}, {"combiningmarksforsymbols", 0x20D0, 0x20FF},
    {"letterlikesymbols", 0x2100, 0x214F}, {"numberforms", 0x2150, 0x218F}, {"arrows", 0x2190, 0x21FF},
    {"mathematicaloperators", 0x2200, 0x22FF}, {"miscellaneoustechnical", 0x2300, 0x23FF}, {"boxdrawing", 0x2500, 0x257F},
    {"blockelements", 0x2580, 0x259F}, {"geometricshapes", 0x25A0, 0x25FF}, {"miscellaneoussymbols", 0x2600, 0x26FF},
    {"dingbats", 0x2700, 0x27BF}, {"cjksymbolsandpunctuation", 0x3000, 0x303F}, {"hiragana", 0x3040, 0x309F},
    {"katakana", 0x30A0, 0x30FF}, {"cjkunifiedideographs", 0x4E00, 0x9FFF}, {"hangulsyllables", 0xAC00, 0xD7AF},
    {"privateusearea", 0xE000, 0xF8FF}, {"combininghalfmarks", 0xFE20, 0xFE2F}, {"halfwidthandfullwidthforms", 0xFF00, 0xFFEF},
    {"emoticons", 0x1F600, 0x1F64F},
};

static bool is_block(Text name, const char *block) {
    for (size_t i = 0; i < name.len; i++) {
        char c = name.at[i];
        if (c == ' ' || c == '_' || c == '-') continue;
        if (c >= 'A' && c <= 'Z') c = (char)(c - 'A' + 'a');
        if (c != *block++) return false;
    }
    return !*block;
}

/* InGreek, blk=Greek, block=Greek; false: no known block. */
static bool put_block(Buf *items, Text name) {
    size_t skip = text_starts(name, TEXT("In")) ? 2 : text_starts(name, TEXT("blk=")) ? 4 : text_starts(name, TEXT("block=")) ? 6 : 0;
    for (size_t i = 0; skip && i < sizeof blocks / sizeof *blocks; i++)
        if (is_block(text_span(name.at + skip, name.len - skip), blocks[i].name)) {
            buf_printf(items, "\\x{%X}-\\x{%X}", blocks[i].from, blocks[i].to);
            return true;
        }
    return false;
}

static Text property_name(Text name) {
    static const char *const prefixes[] = {"Is", "script=", "sc=", "general_category=", "gc="};
    for (size_t i = 0; i < sizeof prefixes / sizeof prefixes[0]; i++)
        if (text_starts(name, text_of(prefixes[i]))) {
            size_t len = strlen(prefixes[i]);
            return text_span(name.at + len, name.len - len);
        }
    return name;
}

/* \p{Name} or \pL, t->at behind the p: yields the items of a class, without its brackets. */
static bool read_property(Translator *t, Buf *items) {
    Text name;
    if (peek(t, 0) == '{') {
        size_t start = ++t->at;
        while (peek(t, 0) >= 0 && peek(t, 0) != '}') t->at++;
        if (peek(t, 0) < 0) return fail(t, "Unclosed character family", t->at);
        name = text_span(t->src.at + start, t->at - start);
        if (!name.len) return fail(t, "Empty character family", t->at);
    } else {
        if (peek(t, 0) < 0) return fail(t, "Illegal/unsupported escape sequence", t->at);
        name = text_span(t->src.at + t->at, char_len(t));
    }
    t->at += peek(t, 0) == '}' ? 1 : name.len;
    for (size_t i = 0; i < sizeof properties / sizeof properties[0]; i++)
        if (text_is(name, properties[i].java)) {
            buf_z(items, properties[i].pcre);
            return true;
        }
    if (put_block(items, name)) return true;
    Text plain = property_name(name);
    for (size_t i = 0; i < plain.len; i++)
        if (!is_letter(plain.at[i]) && plain.at[i] != '_')
            return fail(t, text_printf("Unknown character property name {%.*s}", TEXT_FMT(name)), t->at - 1);
    if (name.len > 2 && text_starts(name, TEXT("In")))
        return fail(t, text_printf("Unknown character property name {%.*s}", TEXT_FMT(name)), t->at - 1);
    buf_printf(items, "\\p{%.*s}", TEXT_FMT(plain));
    return true;
}

/* --- character classes ----------------------------------------------------------------------------------- */

/* Everything read between [ and ]: single characters and ranges, classes nested in it, and operands of &&. */
typedef struct ClassParts {
    Buf simple;   /* items for one [...] of PCRE2 */
    Buf nested;   /* further alternatives, each one character, separated by | */
    Buf operands; /* what stood left of the last &&, as lookaheads */
    bool negated, meets;
} ClassParts;

static bool read_class(Translator *t, Buf *out, int depth);

static void add_nested(ClassParts *p, Text one) {
    if (p->nested.len) buf_char(&p->nested, '|');
    buf_text(&p->nested, one);
}

/* The union read so far as something that matches one character. */
static void write_union(const ClassParts *p, Buf *out) {
    if (!p->nested.len && p->simple.len) {
        buf_printf(out, "[%s]", p->simple.at);
    } else if (!p->simple.len) {
        buf_printf(out, "(?:%s)", p->nested.len ? p->nested.at : "(?!)");
    } else {
        buf_printf(out, "(?:[%s]|%s)", p->simple.at, p->nested.at);
    }
}

static void write_class(const ClassParts *p, Buf *out) {
    Buf body = {0};
    if (!p->meets && !p->nested.len) {
        buf_printf(out, "[%s%s]", p->negated ? "^" : "", p->simple.at);
        return;
    }
    if (p->meets) buf_printf(&body, "(?:%s", p->operands.at);
    write_union(p, &body);
    if (p->meets) buf_char(&body, ')');
    if (p->negated) buf_printf(out, "(?:(?!%s)[\\s\\S])", body.at);
    else buf_text(out, buf_as_text(&body));
}

/* \p, \d and the like within a class; t->at behind the backslash. False without error: a single character. */
static bool read_class_set(Translator *t, ClassParts *p) {
    int letter = peek(t, 0);
    if (letter == 'p' || letter == 'P') {
        Buf items = {0};
        t->at++;
        if (!read_property(t, &items)) return false;
        if (letter == 'p') buf_text(&p->simple, buf_as_text(&items));
        else add_nested(p, text_of(text_printf("[^%s]", items.at)));
        return true;
    }
    if (letter < 0 || !strchr("dDwWsShHvV", letter)) return false;
    buf_printf(&p->simple, "\\%c", letter);
    t->at++;
    return true;
}

/* One literal character of a class. */
static bool read_class_char(Translator *t, uint32_t *c) {
    if (peek(t, 0) == '\\') {
        t->at++;
        if (peek(t, 0) < 0) return fail(t, "Unclosed character class", t->src.len - 1);
        if (read_char_escape(t, c)) return true;
        if (t->result->error) return false;
        if (is_letter(peek(t, 0))) return fail(t, "Illegal/unsupported escape sequence", t->at);
    }
    const char *at = t->src.at + t->at;
    *c = utf8_next(&at, t->src.at + t->src.len);
    t->at = (size_t)(at - t->src.at);
    return true;
}

/* A character, or a range of them. */
static bool read_class_item(Translator *t, ClassParts *p) {
    uint32_t from, to;
    if (!read_class_char(t, &from)) return false;
    put_code_point(&p->simple, from);
    if (peek(t, 0) != '-' || peek(t, 1) == ']' || peek(t, 1) == '[' || peek(t, 1) < 0) return true;
    if (peek(t, 1) == '&' && peek(t, 2) == '&') return true;
    t->at++;
    if (peek(t, 0) == '\\' && peek(t, 1) > 0 && strchr("dDwWsShHvVpP", peek(t, 1)))
        return fail(t, "Illegal character range", t->at + 1);
    if (!read_class_char(t, &to)) return false;
    if (to < from) return fail(t, "Illegal character range", t->at - 1);
    buf_char(&p->simple, '-');
    put_code_point(&p->simple, to);
    return true;
}

/* "\Q...\E" inside of a class: the backslash is at t->at. */
static void read_class_quote(Translator *t, ClassParts *p) {
    for (t->at += 2; peek(t, 0) >= 0 && !(peek(t, 0) == '\\' && peek(t, 1) == 'E'); t->at += char_len(t))
        put_literal(&p->simple, t->src.at + t->at, char_len(t));
    t->at += 2;
}

static bool read_class_part(Translator *t, ClassParts *p, int depth) {
    int c = peek(t, 0);
    if (c == '[') {
        Buf inner = {0};
        if (!read_class(t, &inner, depth + 1)) return false;
        add_nested(p, buf_as_text(&inner));
        return true;
    }
    if (c == '&' && peek(t, 1) == '&') {
        while (peek(t, 0) == '&') t->at++;
        if (p->simple.len || p->nested.len) {
            buf_z(&p->operands, "(?=");
            write_union(p, &p->operands);
            buf_char(&p->operands, ')');
            p->meets = true;
        }
        buf_clear(&p->simple);
        buf_clear(&p->nested);
        return true;
    }
    if (c == '\\' && peek(t, 1) == 'Q') return read_class_quote(t, p), true;
    if (c == '\\') {
        t->at++;
        if (read_class_set(t, p)) return true;
        if (t->result->error) return false;
        t->at--;
    }
    if (t->mode.comments && (c == ' ' || (c >= '\t' && c <= '\r'))) return t->at++, true;
    return read_class_item(t, p);
}

/* t->at is at the [. Writes an expression for one character and steps behind the ]. */
static bool read_class(Translator *t, Buf *out, int depth) {
    ClassParts p = {0};
    buf_reserve(&p.simple, 0);
    p.simple.at[0] = '\0';
    t->at++;
    if (depth > CLASS_DEEPEST) return fail(t, "Character classes nested too deeply", t->at);
    if (peek(t, 0) == '^') {
        p.negated = true;
        t->at++;
    }
    for (bool first = true;; first = false) {
        if (peek(t, 0) < 0) return fail(t, "Unclosed character class", t->src.len - 1);
        if (peek(t, 0) == ']' && !first) break;
        if (!read_class_part(t, &p, depth)) return false;
    }
    t->at++;
    if (p.meets && !p.simple.len && !p.nested.len) buf_z(&p.nested, "[\\s\\S]");
    write_class(&p, out);
    return true;
}

/* --- groups ---------------------------------------------------------------------------------------------- */

static bool open_group(Translator *t) {
    if (t->depth == DEEPEST) return fail(t, "Groups nested too deeply", t->at);
    t->outer[t->depth++] = (uint8_t)(t->mode.comments | t->mode.lines << 1);
    t->repeatable = false;
    return true;
}

static uint32_t named_group(const PatternSyntax *r, Text name) {
    for (uint32_t i = 0; i < r->name_count; i++)
        if (text_eq(r->names[i].name, name)) return r->names[i].group;
    return 0;
}

/* "name>" at t->at. */
static bool read_name(Translator *t, Text *name) {
    if (!is_letter(peek(t, 0))) return fail(t, "capturing group name does not start with a Latin letter", t->at);
    size_t start = t->at;
    while (is_letter(peek(t, 0)) || is_digit(peek(t, 0))) t->at++;
    if (peek(t, 0) != '>') return fail(t, "named capturing group is missing trailing '>'", t->at);
    *name = text_span(t->src.at + start, t->at - start);
    t->at++;
    return true;
}

static bool read_named_group(Translator *t) {
    PatternSyntax *r = t->result;
    Text name;
    t->at += 3; /* "(?<" */
    if (!read_name(t, &name)) return false;
    if (named_group(r, name))
        return fail(t, text_printf("Named capturing group <%.*s> is already defined", TEXT_FMT(name)), t->at - 1);
    r->names = r->names ? gc_realloc(r->names, sizeof *r->names * (r->name_count + 1)) : gc_new_array(GroupName, 1);
    r->names[r->name_count++] = (GroupName){text_copy(name), ++r->groups};
    buf_char(t->out, '(');
    return open_group(t);
}

/* "(?ims-x)" or "(?ims-x:", t->at at the first letter. Only i, m and s are PCRE2's business. */
static bool read_flags(Translator *t) {
    Buf on = {0}, off = {0};
    bool minus = false, comments = t->mode.comments, lines = t->mode.lines;
    for (;; t->at++) {
        int c = peek(t, 0);
        if (c == ')' || c == ':') break;
        if (c == 'm') lines = !minus;
        if (c == '-' && !minus) minus = true;
        else if (c > 0 && strchr("ims", c)) buf_char(minus ? &off : &on, (char)c);
        else if (c == 'x') comments = !minus;
        else if (c < 0 || !strchr("duU", c)) return fail(t, "Unknown inline modifier", t->at);
    }
    bool group = peek(t, 0) == ':';
    t->at++;
    if (group && !open_group(t)) return false;
    t->mode.comments = comments;
    t->mode.lines = lines;
    if (!group && !on.len && !off.len) return true;
    buf_printf(t->out, "(?%s%s%s%c", on.len ? on.at : "", off.len ? "-" : "", off.len ? off.at : "", group ? ':' : ')');
    return true;
}

static bool read_group(Translator *t) {
    if (peek(t, 1) != '?') {
        t->at++;
        t->result->groups++;
        buf_char(t->out, '(');
        return open_group(t);
    }
    int kind = peek(t, 2), after = peek(t, 3);
    size_t len = kind == '<' && (after == '=' || after == '!') ? 4 : kind > 0 && strchr(":=!>", kind) ? 3 : 0;
    if (len) {
        buf_bytes(t->out, t->src.at + t->at, len);
        t->at += len;
        return open_group(t);
    }
    if (kind == '<') return read_named_group(t);
    t->at += 2;
    return read_flags(t);
}

static bool close_group(Translator *t) {
    if (!t->depth) return fail(t, "Unmatched closing ')'", t->at ? t->at - 1 : SIZE_MAX);
    uint8_t outer = t->outer[--t->depth];
    t->mode.comments = outer & 1;
    t->mode.lines = outer >> 1;
    buf_char(t->out, ')');
    t->at++;
    t->repeatable = true;
    return true;
}

/* --- the rest -------------------------------------------------------------------------------------------- */

/* Java takes as many digits as there are groups; a group that does not exist never matches. */
static void read_back_reference(Translator *t) {
    uint32_t number = (uint32_t)(peek(t, 0) - '0');
    for (t->at++; is_digit(peek(t, 0)); t->at++) {
        uint32_t longer = number * 10 + (uint32_t)(peek(t, 0) - '0');
        if (longer > t->result->groups) break;
        number = longer;
    }
    if (number > t->total) buf_z(t->out, "(?!)");
    else buf_printf(t->out, "\\g{%u}", number);
}

static bool read_named_reference(Translator *t) {
    Text name;
    if (peek(t, 1) != '<') return fail(t, "\\k is not followed by '<' for named capturing group", t->at + 1);
    t->at += 2;
    if (!read_name(t, &name)) return false;
    uint32_t group = named_group(t->result, name);
    if (!group) return fail(t, text_printf("named capturing group <%.*s> does not exist", TEXT_FMT(name)), t->at - 1);
    buf_printf(t->out, "\\g{%u}", group);
    return true;
}

static bool read_escape(Translator *t) {
    uint32_t c;
    int letter = peek(t, 1);
    if (letter < 0) return fail(t, "Unexpected internal error", t->src.len);
    t->at++;
    t->repeatable = true;
    if (letter >= '1' && letter <= '9') return read_back_reference(t), true;
    if (letter == 'k') return read_named_reference(t);
    if (letter == 'p' || letter == 'P') {
        Buf items = {0};
        t->at++;
        if (!read_property(t, &items)) return false;
        buf_printf(t->out, "[%s%s]", letter == 'P' ? "^" : "", items.at);
        return true;
    }
    if (letter == 'Q') {
        for (t->at++; peek(t, 0) >= 0 && !(peek(t, 0) == '\\' && peek(t, 1) == 'E'); t->at += char_len(t))
            put_literal(t->out, t->src.at + t->at, char_len(t));
        t->at = t->at + 2 > t->src.len ? t->src.len : t->at + 2;
        return true;
    }
    if (read_char_escape(t, &c)) return put_code_point(t->out, c), true;
    if (t->result->error) return false;
    if (letter == 'Z' && !t->unix_lines) {
        buf_z(t->out, "(?:\\Z(?!(?<=\\r)\\n))");
        t->at++;
        return true;
    }
    if (strchr("RXbBAGZzdDwWsShHvV", letter)) {
        buf_printf(t->out, "\\%c", letter);
        t->at++;
        return true;
    }
    if (is_letter(letter)) return fail(t, "Illegal/unsupported escape sequence", t->at);
    put_literal(t->out, t->src.at + t->at, char_len(t));
    t->at += char_len(t);
    return true;
}

/* A count's digits; false when they are no int. */
static bool read_int(Translator *t, int64_t *n) {
    for (*n = 0; is_digit(peek(t, 0)); t->at++) {
        *n = *n * 10 + (peek(t, 0) - '0');
        if (*n > INT32_MAX) return fail(t, "Illegal repetition range", t->at);
    }
    buf_printf(t->out, "%lld", (long long)*n);
    return true;
}

/* "{n}", "{n,}", "{n,m}" at t->at. */
static bool read_count(Translator *t) {
    int64_t low = 0, high = -1;
    t->at++;
    if (!is_digit(peek(t, 0))) return fail(t, "Illegal repetition", t->at);
    buf_char(t->out, '{');
    if (!read_int(t, &low)) return false;
    if (peek(t, 0) == ',') {
        t->at++;
        buf_char(t->out, ',');
        if (is_digit(peek(t, 0)) && !read_int(t, &high)) return false;
    }
    if (peek(t, 0) != '}') return fail(t, "Unclosed counted closure", t->at);
    if (high >= 0 && high < low) return fail(t, "Illegal repetition range", t->at);
    buf_char(t->out, '}');
    t->at++;
    return true;
}

static bool read_quantifier(Translator *t) {
    int c = peek(t, 0);
    if (c == '{') {
        if (!t->repeatable) buf_z(t->out, "(?:)"); /* a count may stand behind nothing, which it repeats */
        if (!read_count(t)) return false;
    } else {
        if (!t->repeatable) return fail(t, text_printf("Dangling meta character '%c'", c), t->at);
        buf_char(t->out, (char)c);
        t->at++;
    }
    if (peek(t, 0) == '?' || peek(t, 0) == '+') {
        buf_char(t->out, (char)peek(t, 0));
        t->at++;
    }
    t->repeatable = false;
    return true;
}

static bool read_one(Translator *t) {
    int c = peek(t, 0);
    switch (c) {
    case '\\': return read_escape(t);
    case '[': return t->repeatable = true, read_class(t, t->out, 0);
    case '(': return read_group(t);
    case ')': return close_group(t);
    case '*':
    case '+':
    case '?':
    case '{': return read_quantifier(t);
    default: break;
    }
    size_t len = char_len(t);
    if (t->mode.comments && c == '#') {
        while (peek(t, 0) >= 0 && peek(t, 0) != '\n' && peek(t, 0) != '\r') t->at++;
        return true;
    }
    if (t->mode.comments && (c == ' ' || (c >= '\t' && c <= '\r'))) return t->at++, true;
    if (c == '^' && t->mode.lines) buf_z(t->out, "(?:^(?!\\z))"); /* nothing begins where all ends */
    else if (c == '$' && !t->unix_lines) buf_z(t->out, "(?:$(?!(?<=\\r)\\n))"); /* nothing ends between \r and \n */
    else if (strchr(".^$|", c) && c) buf_char(t->out, (char)c);
    else put_literal(t->out, t->src.at + t->at, len);
    t->repeatable = c != '|';
    t->at += len;
    return true;
}

/* Opening parentheses that capture, for references to groups further right. */
static uint32_t count_groups(Text src) {
    uint32_t count = 0;
    for (size_t i = 0; i < src.len; i++) {
        if (src.at[i] == '\\') i++;
        else if (src.at[i] == '(')
            count += i + 1 >= src.len || src.at[i + 1] != '?' ||
                     (i + 3 < src.len && src.at[i + 2] == '<' && src.at[i + 3] != '=' && src.at[i + 3] != '!');
    }
    return count;
}

bool pattern_translate(Text source, int flags, PatternSyntax *result) {
    Translator t = {.src = source, .result = result, .out = &result->out, .unix_lines = flags & PATTERN_UNIX_LINES};
    t.mode.comments = flags & PATTERN_COMMENTS;
    t.mode.lines = flags & PATTERN_MULTILINE;
    buf_reserve(&result->out, source.len);
    result->out.at[0] = '\0';
    t.total = count_groups(source);
    while (t.at < source.len)
        if (!read_one(&t)) return false;
    return !t.depth || fail(&t, "Unclosed group", source.len);
}

Value throw_pattern_syntax(Interp *in, const char *error, size_t at, Text source) {
    Buf text = {0};
    buf_z(&text, error);
    if (at != SIZE_MAX) buf_printf(&text, " near index %zu", at);
    buf_printf(&text, "\n%.*s", TEXT_FMT(source));
    if (at < source.len) buf_printf(&text, "\n%*s^", (int)at, "");
    throw_error(in, EX_PATTERN_SYNTAX, "%s", text.at);
    return thrown_facts(in, string_z(in, error), string_new(in, source), v_int(at == SIZE_MAX ? -1 : (int32_t)at));
}
