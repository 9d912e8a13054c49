/* Token lists and the table of reserved words. */
#include "grammar/token.h"
#include "grammar/gc.h"
#include "grammar/parser.h"

static const struct Word {
    Text text;
    int token;
    WordClass class;
} words[] = {
#define KEYWORD(word, token, class) {{word, sizeof word - 1}, T_##token, WORD_##class},
#include "grammar/keywords.def"
#undef KEYWORD
};
enum { WORD_COUNT = sizeof words / sizeof *words };

void tokens_reserve(TokenList *list, size_t count) {
    list->cap = count < 256 ? 256 : (uint32_t)count;
    size_t size = list->cap * sizeof *list->item;
    list->item = list->item ? gc_realloc(list->item, size) : gc_large(size);
}

Token *tokens_add(TokenList *list, int kind, Span span, Text text) {
    if (list->count == list->cap)
        tokens_reserve(list, (size_t)list->cap * 2);
    list->item[list->count] = (Token){.kind = (uint16_t)kind, .span = span, .text = text};
    return &list->item[list->count++];
}

int token_of_word(Text word) {
    int low = 0, high = WORD_COUNT - 1;
    if (word.len < 2 || word.len > 12 || word.at[0] < 'a' || word.at[0] > 'w')
        return 0;
    while (low <= high) {
        int middle = (low + high) / 2, order = text_cmp(word, words[middle].text);
        if (order == 0)
            return words[middle].token;
        if (order < 0)
            high = middle - 1;
        else
            low = middle + 1;
    }
    return 0;
}

static const struct Word *word_of(int kind) {
    int index = kind - words[0].token; /* parser.y declares the keywords in the list's order */
    return index >= 0 && index < WORD_COUNT ? &words[index] : NULL;
}

bool token_is_keyword(int kind) { return word_of(kind) != NULL; }

bool token_is_modifier(int kind) {
    const struct Word *w = word_of(kind);
    return w && (w->class == WORD_MODIFIER || w->class == WORD_MODIFIER_OPEN);
}

bool token_is_primitive(int kind) {
    const struct Word *w = word_of(kind);
    return w && w->class == WORD_TYPE;
}

Text token_word(int kind) {
    const struct Word *w = word_of(kind);
    return w ? w->text : TEXT("");
}

bool token_ends_operand(int kind) {
    const struct Word *w = word_of(kind);
    switch (kind) {
    case T_INCREMENT: case T_DECREMENT: case T_RPAREN: case T_RBRACK: case T_RBRACE:
    case T_STRING: case T_GSTRING_END: case T_NUMBER: case T_IDENT:
        return true;
    default:
        return w && w->class != WORD_PLAIN_OPEN && w->class != WORD_MODIFIER_OPEN;
    }
}
