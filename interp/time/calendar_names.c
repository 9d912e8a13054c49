/*
 * Calendar.getDisplayName() and getDisplayNames(): the fields that have names.
 */
#include "interp/collections/map.h"
#include "interp/known.h"
#include "interp/native.h"
#include "interp/text/string.h"
#include "interp/time/date.h"

/* The list of names for a field: LONG (2) or SHORT (1). False: the field has numbers only. */
static bool names_of(int field, int style, DateList *list, int *count) {
    enum { LONG = 2 };
    *count = field == CAL_MONTH ? 12 : field == CAL_DAY_OF_WEEK ? 7 : 2;
    *list = field == CAL_MONTH         ? style == LONG ? WORDS_MONTHS : WORDS_SHORT_MONTHS
            : field == CAL_DAY_OF_WEEK ? style == LONG ? WORDS_DAYS : WORDS_SHORT_DAYS
                                       : WORDS_HALVES;
    return field == CAL_MONTH || field == CAL_DAY_OF_WEEK || field == CAL_AM_PM;
}

/* Days are named from Monday and numbered from Sunday. */
static int name_number(int field, int index) { return field == CAL_DAY_OF_WEEK ? (index + 1) % 7 + 1 : index; }

Value calendar_display_name(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    DateList list;
    int count, field = args[0].as.i;
    if (is_null(args[2])) return throw_bare(in, EX_NULL_POINTER);
    if (!names_of(field, args[1].as.i, &list, &count)) return v_null();
    if (!calendar_complete(in, as_calendar(self))) return V_THROWN;
    int value = as_calendar(self)->field[field], index = field == CAL_DAY_OF_WEEK ? (value + 5) % 7 : value;
    return string_new(in, date_word(date_words(args[2]), list, index));
}

Value calendar_display_names(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    DateList list;
    int count, field = args[0].as.i;
    if (is_null(args[2])) return throw_bare(in, EX_NULL_POINTER);
    if (!names_of(field, args[1].as.i, &list, &count)) return v_null();
    Value names = map_new_of(in, class_known(in, CLS_HASH_MAP), MAP_HASH, 0);
    for (int i = 0; i < count; i++) {
        Value name = string_new(in, date_word(date_words(args[2]), list, i));
        if (!map_put(in, as_map(names), name, v_int(name_number(field, i)))) return V_THROWN;
    }
    return names;
}
