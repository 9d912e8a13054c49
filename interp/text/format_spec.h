/* What the files of the formatter share. */
#ifndef SLUICE_INTERP_FORMAT_SPEC_H
#define SLUICE_INTERP_FORMAT_SPEC_H

#include "interp/classes/class.h"
#include "interp/text/locale.h"
#include "interp/time/date_words.h"

#define FORMAT_FLAG_CHARS "-#+ 0,(<"
enum {
    FORMAT_LEFT = 1, FORMAT_ALTERNATE = 2, FORMAT_PLUS = 4, FORMAT_SPACE = 8, FORMAT_ZERO = 16, FORMAT_GROUP = 32, FORMAT_PAREN = 64,
    FORMAT_PREVIOUS = 128, FORMAT_FLAG_COUNT = 8
};

typedef struct FormatSpec {
    int index; /* 0: the next one */
    unsigned flags;
    char twice;           /* a flag that was given more than once */
    int width, precision; /* -1: none */
    char conversion;      /* lower case */
    char date;            /* behind t */
    bool upper;
    Text text;            /* the whole specifier, as Java names it */
    const NumberSymbols *symbols; /* of the locale; NULL: the usual ones */
    const DateWords *words;       /* the same */
} FormatSpec;

bool format_refuse(Interp *in, const FormatSpec *spec, Value v); /* IllegalFormatConversionException; false */
/* FormatFlagsConversionMismatchException for the first of these flags that the specifier has; false then. */
bool format_refuse_flags(Interp *in, const FormatSpec *spec, unsigned bad);
void format_pad(Buf *out, const FormatSpec *spec, Text t);
bool format_integer(Interp *in, Buf *out, const FormatSpec *spec, Value v);
bool format_floating(Interp *in, Buf *out, const FormatSpec *spec, Value v);

#endif
