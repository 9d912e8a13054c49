/*
 * java.text.DateFormat: constants and the formats of a style. They are SimpleDateFormats.
 */
#include "interp/time/date_style.h"

#include "interp/native.h"
#include "interp/text/locale.h"

Text date_style_pattern(int date, int time, const DateWords *words) {
    if (date < 0) return date_word(words, WORDS_TIMES, time);
    if (time < 0) return date_word(words, WORDS_DATES, date);
    Buf out = {0};
    buf_text(&out, date_word(words, WORDS_DATES, date));
    buf_text(&out, date_word(words, WORDS_JOINS, date > time ? date : time));
    buf_text(&out, date_word(words, WORDS_TIMES, time));
    return buf_as_text(&out);
}

/* With the locale that stands last among the arguments, if any. */
static Value format_of(Interp *in, int date, int time, const Value *args, int argc) {
    Value locale = argc && is_locale(args[argc - 1]) ? args[argc - 1] : v_null();
    Value given[] = {string_new(in, date_style_pattern(date, time, date_words(locale))), locale};
    return class_construct(in, class_named(in, "java.text.SimpleDateFormat"), given, is_null(locale) ? 1 : 2);
}

static bool style_of(Interp *in, const Value *args, int argc, int at, int *style) {
    *style = argc > at && args[at].kind == V_INT ? args[at].as.i : DATE_MEDIUM;
    if (*style >= DATE_FULL && *style <= DATE_SHORT) return true;
    throw_error(in, EX_ILLEGAL_ARGUMENT, "Illegal date style %d", *style);
    return false;
}

METHOD(date_instance) {
    int style;
    return style_of(in, args, argc, 0, &style) ? format_of(in, style, -1, args, argc) : V_THROWN;
}
METHOD(time_instance) {
    int style;
    return style_of(in, args, argc, 0, &style) ? format_of(in, -1, style, args, argc) : V_THROWN;
}
METHOD(both_instance) {
    int date, time;
    if (!style_of(in, args, argc, 0, &date) || !style_of(in, args, argc, 1, &time)) return V_THROWN;
    return format_of(in, date, time, args, argc);
}
METHOD(instance) { return format_of(in, DATE_SHORT, DATE_SHORT, NULL, 0); }

#define CONSTANTS(X)                                                                                                  \
    X(FULL, 0) X(LONG, 1) X(MEDIUM, 2) X(DEFAULT, 2) X(SHORT, 3) X(ERA_FIELD, 0) X(YEAR_FIELD, 1) X(MONTH_FIELD, 2)     \
    X(DATE_FIELD, 3) X(HOUR_OF_DAY0_FIELD, 5) X(MINUTE_FIELD, 6) X(SECOND_FIELD, 7)
#define CONSTANT(name, number)                                                                                        \
    METHOD(get_##name) { return v_int(number); }
CONSTANTS(CONSTANT)
#undef CONSTANT

#define STYLED(name, fn) {"static " name "()", fn}, {"static " name "(int)", fn}, {"static " name "(int, Locale)", fn}
const NativeMethod date_style_methods[] = {
#define ROW(name, number) {"static get" #name "()", get_##name},
    CONSTANTS(ROW)
#undef ROW
    STYLED("getDateInstance", date_instance),
    STYLED("getTimeInstance", time_instance),
    {"static getDateTimeInstance()", both_instance},
    {"static getDateTimeInstance(int, int)", both_instance},
    {"static getDateTimeInstance(int, int, Locale)", both_instance},
    {"static getInstance()", instance},
    {0},
};
