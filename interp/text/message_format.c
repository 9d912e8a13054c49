/*
 * java.text.MessageFormat: "{0} of {1,number,integer}".
 */
#include "interp/text/message_format.h"

#include "interp/collections/collections.h"
#include "interp/text/format.h"
#include "interp/text/string.h"
#include "interp/time/date.h"
#include "interp/time/date_pattern.h"

static Value grouped_number(Interp *in, Value v) {
    enum { PLACES = 3 };
    Digits d;
    Buf out = {0};
    digits_of(&d, v);
    if (d.special) return string_z(in, d.special);
    digits_round(&d, d.exponent + PLACES, true);
    int places = d.len > d.exponent ? d.len - d.exponent : 0;
    if (d.negative) buf_char(&out, '-');
    digits_print(&out, &d, d.at[0] == '0' ? 0 : places, true);
    return string_from_buf(in, &out);
}

Value message_argument(Interp *in, Value v) {
    if (is_number(v)) return grouped_number(in, v);
    if (is_date(v)) return date_format_pattern(in, TEXT("M/d/yy, h:mm a"), as_date(v)->ms, zone_local(in));
    return value_java_string(in, v);
}
