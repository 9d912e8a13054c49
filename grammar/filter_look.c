/*
 * Look-ahead over raw tokens. Each function follows what Groovy's own parser looks for at that place, including what
 * it overlooks: a declaration without modifiers is recognised by a capitalised type name, a cast by what may start an
 * operand behind the parenthesis.
 */
#include "grammar/filter_frame.h"
#include "grammar/parser.h"

#include <ctype.h>
#include <string.h>

uint32_t look_past_newline(const Filter *f, uint32_t i) {
    while (filter_kind(f, i) == T_NEWLINE)
        i++;
    return i;
}

bool look_starts_operand(int kind) {
    switch (kind) {
    case T_IDENT: case T_NUMBER: case T_STRING: case T_GSTRING_START: case T_NEW: case T_THIS: case T_SUPER:
    case T_TRUE: case T_FALSE: case T_NULL_WORD: case T_NOT: case T_BIT_NOT:
        return true;
    default:
        return token_is_primitive(kind);
    }
}

/* --- types --------------------------------------------------------------------------------------------------------- */

/* Position in nested type arguments: `closes` are '>' already seen as part of a '>>' or '>>>'. */
typedef struct TypeLook {
    uint32_t at;
    uint32_t closes;
    uint32_t depth;
} TypeLook;

static bool type_args(const Filter *f, TypeLook *l);

static bool class_type(const Filter *f, TypeLook *l) {
    if (filter_kind(f, l->at) != T_IDENT)
        return false;
    l->at++;
    for (;;) {
        if (filter_kind(f, l->at) == T_LESS && !type_args(f, l))
            return false;
        if (l->closes > 0 || filter_kind(f, l->at) != T_DOT || filter_kind(f, l->at + 1) != T_IDENT)
            return true;
        l->at += 2;
    }
}

static void dims(const Filter *f, TypeLook *l) {
    while (l->closes == 0 && filter_kind(f, l->at) == T_LBRACK && filter_kind(f, l->at + 1) == T_RBRACK &&
           !(filter_raw(f, l->at + 1)->flags & TOKEN_VIRTUAL))
        l->at += 2;
}

static bool any_type(const Filter *f, TypeLook *l) {
    if (token_is_primitive(filter_kind(f, l->at)))
        l->at++;
    else if (!class_type(f, l))
        return false;
    dims(f, l);
    return true;
}

static bool type_arg(const Filter *f, TypeLook *l) {
    if (filter_kind(f, l->at) != T_QUESTION)
        return any_type(f, l);
    l->at++;
    int kind = filter_kind(f, l->at);
    if (kind != T_EXTENDS && kind != T_SUPER)
        return true;
    l->at = look_past_newline(f, l->at + 1);
    return any_type(f, l);
}

/* One '>' of the closing ones. */
static bool close_one(const Filter *f, TypeLook *l) {
    if (l->closes > 0) {
        l->closes--;
        return true;
    }
    int kind = filter_kind(f, l->at);
    if (kind != T_GREATER && kind != T_SHR && kind != T_USHR)
        return false;
    l->closes = kind == T_GREATER ? 0 : kind == T_SHR ? 1 : 2;
    l->at++;
    return true;
}

static bool type_args(const Filter *f, TypeLook *l) {
    if (++l->depth > 50)
        return false;
    l->at = look_past_newline(f, l->at + 1);
    if (filter_kind(f, l->at) == T_GREATER) {
        l->at++;
        l->depth--;
        return true;
    }
    for (;;) {
        if (!type_arg(f, l))
            return false;
        if (l->closes > 0 || filter_kind(f, l->at) != T_COMMA)
            break;
        l->at = look_past_newline(f, l->at + 1);
    }
    if (l->closes == 0)
        l->at = look_past_newline(f, l->at);
    l->depth--;
    return close_one(f, l);
}

uint32_t look_past_type(const Filter *f, uint32_t i) {
    TypeLook l = {i, 0, 0};
    return any_type(f, &l) && l.closes == 0 ? l.at : 0;
}

uint32_t look_past_class_type(const Filter *f, uint32_t i) {
    TypeLook l = {i, 0, 0};
    if (token_is_primitive(filter_kind(f, i)))
        return i + 1;
    return class_type(f, &l) && l.closes == 0 ? l.at : 0;
}

uint32_t look_past_type_args(const Filter *f, uint32_t i) {
    TypeLook l = {i, 0, 0};
    return filter_kind(f, i) == T_LESS && type_args(f, &l) && l.closes == 0 ? l.at : 0;
}

uint32_t look_past_type_params(const Filter *f, uint32_t i) {
    int depth = 0;
    for (; filter_kind(f, i) != 0; i++) {
        switch (filter_kind(f, i)) {
        case T_LESS: depth++; break;
        case T_GREATER: depth--; break;
        case T_SHR: depth -= 2; break;
        case T_USHR: depth -= 3; break;
        case T_IDENT: case T_DOT: case T_COMMA: case T_EXTENDS: case T_SUPER: case T_QUESTION: case T_AMP: case T_NEWLINE:
        case T_LBRACK: case T_RBRACK:
            if (depth == 0)
                return 0;
            break;
        default: return 0;
        }
        if (depth <= 0)
            return depth == 0 ? i + 1 : 0;
    }
    return 0;
}

/* --- declarations ----------------------------------------------------------------------------------------------------- */

static uint32_t past_annotation(const Filter *f, uint32_t i) {
    if (filter_kind(f, i) != T_AT || filter_kind(f, i + 1) != T_IDENT)
        return 0;
    i += 2;
    while (filter_kind(f, i) == T_DOT && filter_kind(f, i + 1) == T_IDENT)
        i += 2;
    uint32_t next = look_past_newline(f, i);
    if (filter_kind(f, next) == T_LPAREN)
        next = look_past_newline(f, filter_raw(f, next)->match + 1);
    return next;
}

static uint32_t past_modifier(const Filter *f, uint32_t i) {
    int kind = filter_kind(f, i);
    if (kind == T_DEF || token_is_modifier(kind))
        return look_past_newline(f, i + 1);
    return past_annotation(f, i);
}

uint32_t look_past_modifiers(const Filter *f, uint32_t i) {
    for (uint32_t next; (next = past_modifier(f, i)) != 0;)
        i = next;
    return i;
}

static bool is_capitalised(const Filter *f, uint32_t i) {
    const Token *t = filter_raw(f, i);
    if (t->kind != T_IDENT)
        return false;
    unsigned char c = (unsigned char)t->text.at[0];
    /* Latin-1, Greek and Cyrillic capitals stand for all: capitals elsewhere are taken for small letters */
    return isupper(c) || (c == 0xc3 && (unsigned char)t->text.at[1] <= 0x9e) ||
           (c == 0xce && (unsigned char)t->text.at[1] >= 0x91 && (unsigned char)t->text.at[1] <= 0xa9) ||
           (c == 0xd0 && (unsigned char)t->text.at[1] >= 0x80 && (unsigned char)t->text.at[1] <= 0xaf);
}

/* A type as it opens a declaration without modifiers: capitalised in its last part, or primitive. */
static uint32_t past_type_head(const Filter *f, uint32_t i) {
    if (token_is_primitive(filter_kind(f, i))) {
        i++;
    } else {
        while (filter_kind(f, i) == T_IDENT && filter_kind(f, i + 1) == T_DOT)
            i += 2;
        if (!is_capitalised(f, i))
            return 0;
        i++;
    }
    if (filter_kind(f, i) == T_LESS) {
        i = look_past_type_args(f, i);
        if (i == 0)
            return 0;
    }
    while (filter_kind(f, i) == T_LBRACK)
        i = filter_raw(f, i)->match + 1;
    return i;
}

/* A name or primitive is taken for a type when what follows can still belong to a declaration; whether it is one
 * (capitalised, qualified) is only looked at then, so that `final foo bar` is none. */
static bool another_type(const Filter *f, uint32_t i) {
    int next = filter_kind(f, i + 1);
    if (!token_is_primitive(filter_kind(f, i)) && filter_kind(f, i) != T_IDENT)
        return false;
    return next == T_LESS || next == T_LBRACK || next == T_DOT || next == T_IDENT || next == T_STRING || next == T_DEF ||
           next == T_AT || token_is_primitive(next) || token_is_modifier(next);
}

/* Index of the name that modifiers and a type lead to; 0 when it is no declaration. */
static uint32_t declared_name(const Filter *f, uint32_t i) {
    bool any = false;
    for (;;) {
        uint32_t next = past_modifier(f, i);
        if (next == 0 && another_type(f, i))
            next = past_type_head(f, i);
        else if (next == 0)
            return any ? i : 0;
        if (next == 0)
            return 0;
        any = true;
        i = next;
    }
}

bool look_declaration(const Filter *f, uint32_t i) {
    i = declared_name(f, i);
    return i > 0 && (filter_kind(f, i) == T_IDENT || filter_kind(f, i) == T_STRING);
}

/* Between brackets no newline is a token, so the text itself tells a declaration from two values without a comma. */
bool look_declared_value(const Filter *f, uint32_t i) {
    i = declared_name(f, i);
    if (i == 0 || filter_kind(f, i) != T_IDENT || filter_kind(f, i + 1) == T_COLON)
        return false;
    uint32_t from = filter_raw(f, i - 1)->span.to;
    int before = filter_kind(f, i - 1);
    bool clear = token_is_primitive(before) || before == T_DEF || token_is_modifier(before);
    return clear || !memchr(f->source->text.at + from, '\n', filter_raw(f, i)->span.from - from);
}

bool look_class(const Filter *f, uint32_t i) {
    int kind = filter_kind(f, i);
    return kind == T_CLASS || kind == T_INTERFACE || kind == T_ENUM || kind == T_TRAIT ||
           (kind == T_AT && filter_kind(f, i + 1) == T_INTERFACE);
}

bool look_enum_constant(const Filter *f, uint32_t i) {
    for (uint32_t next; (next = past_annotation(f, i)) != 0;)
        i = next;
    if (filter_kind(f, i) != T_IDENT)
        return false;
    int next = filter_kind(f, i + 1);
    if (next == T_LBRACE || next == T_LPAREN)
        return true;
    i = look_past_newline(f, i + 1);
    next = filter_kind(f, i);
    return next == T_SEMI || next == T_COMMA || next == T_RBRACE || look_declaration(f, i);
}

/* --- expressions ------------------------------------------------------------------------------------------------------- */

/* (a), not (), (a, b), (a: b), (*a): what a cast can stand before, and a call's arguments cannot be told from. */
static bool is_one_value(const Filter *f, uint32_t i) {
    uint32_t end = filter_raw(f, i)->match;
    if (i + 1 == end || filter_kind(f, i + 1) == T_STAR || filter_kind(f, i + 2) == T_COLON)
        return false;
    for (i++; i < end; i++) {
        int kind = filter_kind(f, i);
        if (kind == T_COMMA)
            return false;
        if (kind == T_LPAREN || kind == T_LBRACK || kind == T_LBRACE || kind == T_GSTRING_START)
            i = filter_raw(f, i)->match;
    }
    return true;
}

/* i: at the parenthesis that would close a cast to a type that is not primitive. */
static bool casts(const Filter *f, uint32_t i) {
    int next = filter_kind(f, i + 1);
    if (filter_kind(f, i) != T_RPAREN || (filter_raw(f, i)->flags & TOKEN_VIRTUAL))
        return false;
    if (next == T_LPAREN)
        return is_one_value(f, i + 1);
    return look_starts_operand(next) || next == T_LBRACK || next == T_LBRACE;
}

bool look_cast(const Filter *f, uint32_t i) {
    uint32_t end = look_past_type(f, i + 1);
    if (end == 0)
        return false;
    int next = filter_kind(f, end + 1);
    bool number = next == T_PLUS || next == T_MINUS || next == T_INCREMENT || next == T_DECREMENT;
    return casts(f, end) || (number && filter_kind(f, end) == T_RPAREN && token_is_primitive(filter_kind(f, i + 1)));
}

uint32_t look_unclosed_cast(const Filter *f, uint32_t i) {
    TypeLook l = {i + 1, 0, 0};
    while (filter_kind(f, l.at) == T_IDENT && filter_kind(f, l.at + 1) == T_DOT)
        l.at += 2;
    if (filter_kind(f, l.at) != T_IDENT || filter_kind(f, l.at + 1) != T_LESS)
        return 0;
    l.at = look_past_newline(f, l.at + 2);
    return type_arg(f, &l) && l.closes == 0 && casts(f, l.at) ? l.at : 0;
}

bool look_multi_assign(const Filter *f, uint32_t i) {
    i++;
    for (;;) {
        if (filter_kind(f, i) != T_IDENT)
            return false;
        i++;
        if (filter_kind(f, i) != T_COMMA)
            break;
        i++;
    }
    return filter_kind(f, i) == T_RPAREN && filter_kind(f, i + 1) == T_ASSIGN;
}

/* Behind a parameter's default value: at its ',' or '->', or 0. */
static uint32_t past_default(const Filter *f, uint32_t i, uint32_t end) {
    while (i < end) {
        int kind = filter_kind(f, i);
        if (kind == T_COMMA || kind == T_ARROW)
            return i;
        if (kind == T_SEMI || (kind == T_NEWLINE && filter_kind(f, i + 1) != T_ARROW))
            return 0;
        bool opens = kind == T_LPAREN || kind == T_LBRACK || kind == T_LBRACE || kind == T_GSTRING_START;
        i = opens ? filter_raw(f, i)->match + 1 : i + 1;
    }
    return 0;
}

static uint32_t past_param(const Filter *f, uint32_t i, uint32_t end) {
    i = look_past_modifiers(f, i);
    uint32_t type = look_past_type(f, i);
    if (type && (filter_kind(f, type) == T_IDENT || filter_kind(f, type) == T_ELLIPSIS))
        i = type;
    if (filter_kind(f, i) == T_ELLIPSIS)
        i++;
    if (filter_kind(f, i) != T_IDENT)
        return 0;
    i++;
    return filter_kind(f, i) == T_ASSIGN ? past_default(f, i + 1, end) : i;
}

bool look_closure_params(const Filter *f, uint32_t i) {
    uint32_t end = filter_raw(f, i)->match;
    i = look_past_newline(f, i + 1);
    if (filter_kind(f, i) == T_ARROW)
        return true;
    for (;;) {
        i = past_param(f, i, end);
        if (i == 0)
            return false;
        if (filter_kind(f, i) != T_COMMA)
            break;
        i = look_past_newline(f, i + 1);
    }
    return filter_kind(f, look_past_newline(f, i)) == T_ARROW;
}

bool look_classic_for(const Filter *f, uint32_t i) {
    uint32_t end = filter_raw(f, i)->match;
    for (i++; i < end; i++) {
        int kind = filter_kind(f, i);
        if (kind == T_SEMI)
            return true;
        if (kind == T_LPAREN || kind == T_LBRACK || kind == T_LBRACE || kind == T_GSTRING_START)
            i = filter_raw(f, i)->match;
    }
    return false;
}
