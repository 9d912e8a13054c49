/*
 * Mutations that know a little of the language: words, expressions in brackets and lines of the seeds are put in the place
 * of others. The seeds are all files of the folders that the fuzzer was given.
 */
#ifndef SLUICE_TESTS_FUZZ_SPLICE_H
#define SLUICE_TESTS_FUZZ_SPLICE_H

#include "grammar/gc.h"
#include "grammar/text.h"

#include <ctype.h>
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max);

enum { SPLICE_MAX = 1 << 18, SPLICE_FILE_MAX = 32 << 10 };

typedef struct Pieces {
    Text item[SPLICE_MAX];
    size_t count;
} Pieces;

static struct {
    Pieces words, lines;
    uint64_t random;
} splice;

static size_t splice_random(size_t below) {
    splice.random = splice.random * 6364136223846793005u + 1442695040888963407u;
    return below ? (size_t)(splice.random >> 33) % below : 0;
}

static bool is_word(char c) { return isalnum((unsigned char)c) || c == '_' || c == '$'; }

/* The piece that starts at text.at[at]: a string, a word, or signs. */
static size_t splice_length(Text text, size_t at) {
    char c = text.at[at];
    size_t end = at + 1;
    if (c == '\'' || c == '"') {
        while (end < text.len && text.at[end] != c && text.at[end] != '\n') end += text.at[end] == '\\' ? 2 : 1;
        end++;
    } else if (is_word(c)) {
        while (end < text.len && is_word(text.at[end])) end++;
    } else if (ispunct((unsigned char)c) && !strchr("()[]{},;", c)) {
        while (end < text.len && strchr("=<>+-*/%&|^!.:?~@", text.at[end])) end++;
    }
    return (end < text.len ? end : text.len) - at;
}

/* The piece with the brackets that it opens, and all between. */
static size_t splice_group(Text text, size_t at) {
    int depth = 0;
    for (size_t i = at; i < text.len; i += splice_length(text, i)) {
        if (strchr("([{", text.at[i])) depth++;
        if (strchr(")]}", text.at[i]) && --depth <= 0) return i + 1 - at;
        if (depth == 0) return splice_length(text, at);
    }
    return text.len - at;
}

static void splice_keep(Pieces *pieces, Text piece) {
    if (pieces->count < SPLICE_MAX && piece.len) pieces->item[pieces->count++] = piece;
}

static void splice_take(Text text) {
    size_t line = 0;
    for (size_t i = 0; i < text.len;) {
        size_t len = splice_length(text, i);
        if (text.at[i] == '\n') {
            splice_keep(&splice.lines, text_span(text.at + line, i + 1 - line));
            line = i + 1;
        } else if (!isspace((unsigned char)text.at[i])) {
            splice_keep(&splice.words, text_span(text.at + i, strchr("([{", text.at[i]) ? splice_group(text, i) : len));
        }
        i += len;
    }
}

static void splice_load(int argc, char **argv) {
    for (int i = 1; i < argc; i++) {
        DIR *dir = argv[i][0] == '-' ? NULL : opendir(argv[i]);
        for (struct dirent *entry; dir && (entry = readdir(dir));) {
            FILE *file = fopen(text_printf("%s/%s", argv[i], entry->d_name), "rb");
            char *text = gc_atomic(SPLICE_FILE_MAX + 1);
            size_t len = file && entry->d_name[0] != '.' ? fread(text, 1, SPLICE_FILE_MAX, file) : 0;
            text[len] = 0;
            splice_take(text_span(text, len));
            if (file) fclose(file);
        }
        if (dir) closedir(dir);
    }
}

/* Puts `piece` in the place of data[at, at + len); the new size. */
static size_t splice_replace(uint8_t *data, size_t size, size_t max, size_t at, size_t len, Text piece) {
    if (size - len + piece.len > max) return size;
    memmove(data + at + piece.len, data + at + len, size - at - len);
    memcpy(data + at, piece.at, piece.len);
    return size - len + piece.len;
}

static Text splice_pick(const Pieces *pieces) {
    return pieces->count ? pieces->item[splice_random(pieces->count)] : text_span("x", 1);
}

/* Where a random piece (not blank) or line starts, and its length. */
static size_t splice_place(Text text, bool lines, size_t *len) {
    size_t seen = 0, chosen = 0;
    for (size_t i = 0; i < text.len;) {
        const char *end = lines ? memchr(text.at + i, '\n', text.len - i) : NULL;
        size_t l = !lines ? splice_length(text, i) : end ? (size_t)(end + 1 - text.at) - i : text.len - i;
        if ((lines || !isspace((unsigned char)text.at[i])) && splice_random(++seen) == 0) {
            chosen = i;
            *len = l;
        }
        i += l;
    }
    return chosen;
}

static size_t splice_once(uint8_t *data, size_t size, size_t max) {
    Text text = text_span((const char *)data, size);
    size_t len = 0, other_len = 0, how = splice_random(10);
    if (how < 2) return LLVMFuzzerMutate(data, size, max);
    bool lines = how < 5;
    size_t at = splice_place(text, lines, &len);
    if (!lines && splice_random(2) && len) len = splice_group(text, at);
    if (how == 5) len = 0; /* put between */
    if (how == 4 || how == 6) return splice_replace(data, size, max, at, len, text_span("", 0));
    if (how == 7) { /* a piece of its own */
        size_t other = splice_place(text, false, &other_len);
        if (other_len) other_len = splice_group(text, other);
        return splice_replace(data, size, max, at, len, text_span(gc_strndup(text.at + other, other_len), other_len));
    }
    if (lines && splice_random(2)) len = 0;
    return splice_replace(data, size, max, at, len, splice_pick(lines ? &splice.lines : &splice.words));
}

static size_t splice_mutate(uint8_t *data, size_t size, size_t max, unsigned seed) {
    splice.random = seed * 2654435761u + 1;
    for (size_t n = 1 + splice_random(4); n > 0; n--) size = splice_once(data, size, max);
    return size ? size : LLVMFuzzerMutate(data, size, max);
}

#endif
