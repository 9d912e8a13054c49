/*
 * java.text.NumberFormat, DecimalFormat and DecimalFormatSymbols as classes.
 */
#include "interp/text/decimal_format.h"

#include "interp/classes/native_enum.h"
#include "interp/native.h"
#include "interp/text/string.h"

static const char rounding_class[] = "java.math.RoundingMode";
static const char symbols_tag;

typedef struct Symbols {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &symbols_tag */
    NumberSymbols symbols;
} Symbols;

static bool is_symbols(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &symbols_tag; }
static Symbols *as_symbols(Value v) { return (Symbols *)v.as.obj; }

/* --- making them -------------------------------------------------------------------------------------------------------- */

static Value locale_of(const Value *args, int argc) { return argc ? args[0] : v_null(); }

METHOD(get_number) { return decimal_format_new(in, "#,##0.###", locale_of(args, argc)); }
METHOD(get_percent) { return decimal_format_new(in, "#,##0%", locale_of(args, argc)); }
METHOD(get_integer) {
    Value f = decimal_format_new(in, "#,##0", locale_of(args, argc));
    as_decimal_format(f)->whole_only = true;
    return f;
}
METHOD(get_currency) {
    bool behind = locale_symbols(locale_of(args, argc)).currency_behind;
    return decimal_format_new(in, behind ? "#,##0.00\u00A0¤" : "¤#,##0.00", locale_of(args, argc));
}

METHOD(construct) {
    const char *pattern = !argc ? "#,##0.###" : is_null(args[0]) ? NULL : as_string(args[0])->text;
    if (!pattern) return throw_null(in);
    Value f = decimal_format_new(in, pattern, v_null());
    if (!is_abrupt(f) && argc > 1 && is_symbols(args[1])) {
        as_decimal_format(f)->symbols = as_symbols(args[1])->symbols;
        if (!decimal_format_apply(in, as_decimal_format(f), pattern)) return V_THROWN;
    }
    return f;
}

/* --- writing and reading -------------------------------------------------------------------------------------------------- */

METHOD(format) {
    Buf out = {0};
    if (!is_number(args[0])) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Cannot format given Object as a Number");
    return decimal_format_print(in, &out, as_decimal_format(self), args[0]) ? string_from_buf(in, &out) : V_THROWN;
}

METHOD(parse) {
    size_t end = 0;
    if (is_null(args[0])) return throw_null(in);
    Value n = decimal_format_parse(in, as_decimal_format(self), as_string(args[0])->text, &end);
    if (!is_null(n)) return n;
    throw_error(in, EX_PARSE, "Unparseable number: \"%s\"", as_string(args[0])->text);
    return thrown_facts(in, v_int(0), v_null(), v_null());
}

/* From the position's index on; null where there is no number. */
METHOD(parse_at) {
    if (is_null(args[0]) || is_null(args[1])) return throw_null(in);
    Value index = get_property_z(in, args[1], "index");
    if (is_abrupt(index)) return index;
    Text text = string_text(as_string(args[0]));
    size_t from = index.as.i < 0 || (size_t)index.as.i > text.len ? text.len : (size_t)index.as.i, end = 0;
    Value n = decimal_format_parse(in, as_decimal_format(self), text_z(text_span(text.at + from, text.len - from)), &end);
    if (is_abrupt(n)) return n;
    Value place = v_int((int32_t)(is_null(n) ? from : from + end));
    Value done = call_method_z(in, args[1], is_null(n) ? "setErrorIndex" : "setIndex", &place, 1);
    return is_abrupt(done) ? done : n;
}

METHOD(to_pattern) {
    Buf out = {0};
    return decimal_format_pattern(in, &out, as_decimal_format(self)) ? string_from_buf(in, &out) : V_THROWN;
}

METHOD(apply_pattern) {
    if (is_null(args[0])) return throw_null(in);
    return decimal_format_apply(in, as_decimal_format(self), as_string(args[0])->text) ? v_null() : V_THROWN;
}

/* --- settings -------------------------------------------------------------------------------------------------------------- */

/* The least and the most of a count of digits: each moves the other along. */
static void set_least(int *least, int *most, int n) {
    *least = n < 0 ? 0 : n;
    if (*most < *least) *most = *least;
}
static void set_most(int *least, int *most, int n) {
    *most = n < 0 ? 0 : n;
    if (*least > *most) *least = *most;
}
#define FORMAT as_decimal_format(self)
METHOD(set_min_whole) { return set_least(&FORMAT->min_whole, &FORMAT->max_whole, args[0].as.i), v_null(); }
METHOD(set_max_whole) { return set_most(&FORMAT->min_whole, &FORMAT->max_whole, args[0].as.i), v_null(); }
METHOD(set_min_places) { return set_least(&FORMAT->min_places, &FORMAT->max_places, args[0].as.i), v_null(); }
METHOD(set_max_places) { return set_most(&FORMAT->min_places, &FORMAT->max_places, args[0].as.i), v_null(); }
METHOD(min_whole) { return v_int(FORMAT->min_whole); }
METHOD(max_whole) { return v_int(FORMAT->max_whole); }
METHOD(min_places) { return v_int(FORMAT->min_places); }
METHOD(max_places) { return v_int(FORMAT->max_places); }
METHOD(set_grouping) { return FORMAT->group = args[0].as.i ? (FORMAT->group ? FORMAT->group : 3) : 0, v_null(); }
METHOD(is_grouping) { return v_bool(FORMAT->group > 0); }
METHOD(set_group_size) {
    int size = args[0].as.i;
    if (size < 0 || size > 127) return throw_error(in, EX_ILLEGAL_ARGUMENT, "newValue is out of valid range. value: %d", size);
    FORMAT->group = size;
    return v_null();
}
METHOD(group_size) { return v_int(FORMAT->group); }
METHOD(set_whole_only) { return FORMAT->whole_only = args[0].as.i, v_null(); }
METHOD(is_whole_only) { return v_bool(FORMAT->whole_only); }
METHOD(set_as_decimal) { return FORMAT->as_decimal = args[0].as.i, v_null(); }
METHOD(is_as_decimal) { return v_bool(FORMAT->as_decimal); }
METHOD(set_point) { return FORMAT->always_point = args[0].as.i, v_null(); }
METHOD(is_point) { return v_bool(FORMAT->always_point); }
METHOD(set_prefix) { return FORMAT->prefix = value_z(in, args[0]), v_null(); }
METHOD(get_prefix) { return string_z(in, FORMAT->prefix); }
METHOD(set_suffix) { return FORMAT->suffix = value_z(in, args[0]), v_null(); }
METHOD(get_suffix) { return string_z(in, FORMAT->suffix); }
METHOD(rounding) { return native_enum(in, rounding_class, (int)FORMAT->rounding); }
METHOD(set_rounding) {
    int mode = native_enum_ordinal(in, args[0], rounding_class);
    if (mode < 0) return throw_null(in);
    FORMAT->rounding = (Rounding)mode;
    return v_null();
}

static Value symbols_new(Interp *in, NumberSymbols symbols) {
    Symbols *s = gc_new(Symbols);
    s->obj.cls = class_named(in, "java.text.DecimalFormatSymbols");
    s->tag = &symbols_tag;
    s->symbols = symbols;
    return native_value(s);
}
METHOD(get_symbols) { return symbols_new(in, FORMAT->symbols); }
/* Prefixes and suffixes bear signs of the symbols. */
METHOD(set_symbols) {
    if (!is_symbols(args[0])) return throw_null(in);
    Buf pattern = {0};
    DecimalFormat old = *FORMAT;
    if (!decimal_format_pattern(in, &pattern, FORMAT)) return V_THROWN;
    FORMAT->symbols = as_symbols(args[0])->symbols;
    if (!decimal_format_apply(in, FORMAT, pattern.at)) return V_THROWN;
    FORMAT->max_whole = old.max_whole;
    FORMAT->max_places = old.max_places;
    FORMAT->factor = old.factor;
    FORMAT->shift = old.shift;
    return v_null();
}

METHOD(get_multiplier) {
    int n = FORMAT->factor;
    for (int i = 0; i < FORMAT->shift; i++) n *= 10;
    return v_int(n);
}
METHOD(set_multiplier) {
    int n = args[0].as.i;
    FORMAT->shift = 0;
    for (; n && n % 10 == 0; n /= 10) FORMAT->shift++;
    FORMAT->factor = n;
    return v_null();
}

/* What negative numbers have around them, when it is not the minus. */
static void own_negative(DecimalFormat *f) {
    if (f->negative_prefix) return;
    f->negative_prefix = text_printf("%s%s", f->symbols.minus, f->prefix);
    f->negative_suffix = f->suffix;
}
METHOD(get_negative_prefix) {
    return string_z(in, FORMAT->negative_prefix ? FORMAT->negative_prefix : text_printf("%s%s", FORMAT->symbols.minus, FORMAT->prefix));
}
METHOD(get_negative_suffix) { return string_z(in, FORMAT->negative_prefix ? FORMAT->negative_suffix : FORMAT->suffix); }
METHOD(set_negative_prefix) { return own_negative(FORMAT), FORMAT->negative_prefix = value_z(in, args[0]), v_null(); }
METHOD(set_negative_suffix) { return own_negative(FORMAT), FORMAT->negative_suffix = value_z(in, args[0]), v_null(); }

/* A pattern with the marks of one set of symbols, in another's; what is quoted stays. */
static Value translated(Interp *in, Text pattern, const NumberSymbols *from, const NumberSymbols *to) {
    const char *marks[][2] = {{from->decimal, to->decimal}, {from->group, to->group}, {from->percent, to->percent},
                              {from->per_mill, to->per_mill}, {from->minus, to->minus}};
    Buf out = {0};
    bool quoted = false;
    for (size_t i = 0; i < pattern.len;) {
        size_t taken = 0;
        if (pattern.at[i] == '\'') quoted = !quoted;
        for (size_t m = 0; m < sizeof marks / sizeof marks[0] && !quoted && !taken; m++) {
            size_t len = strlen(marks[m][0]);
            if (len > pattern.len - i || memcmp(pattern.at + i, marks[m][0], len) != 0) continue;
            buf_z(&out, marks[m][1]);
            taken = len;
        }
        if (!taken) buf_char(&out, pattern.at[i]);
        i += taken ? taken : 1;
    }
    return string_from_buf(in, &out);
}
METHOD(to_localized) {
    Buf out = {0};
    NumberSymbols plain = locale_symbols(v_null());
    if (!decimal_format_pattern(in, &out, FORMAT)) return V_THROWN;
    return translated(in, buf_as_text(&out), &plain, &FORMAT->symbols);
}
METHOD(apply_localized) {
    NumberSymbols plain = locale_symbols(v_null());
    if (is_null(args[0])) return throw_null(in);
    Value pattern = translated(in, string_text(as_string(args[0])), &FORMAT->symbols, &plain);
    return apply_pattern(in, self, &pattern, 1);
}

/* --- DecimalFormatSymbols ---------------------------------------------------------------------------------------------------- */

METHOD(symbols_construct) { return symbols_new(in, locale_symbols(locale_of(args, argc))); }

#define SYMBOL(name, field)                                                                                           \
    METHOD(get_##name) { return v_char(string_unit(as_string(string_z(in, as_symbols(self)->symbols.field)), 0)); }    \
    METHOD(set_##name) { return as_symbols(self)->symbols.field = value_z(in, args[0]), v_null(); }
SYMBOL(decimal_mark, decimal)
SYMBOL(group_mark, group)
SYMBOL(minus_mark, minus)
SYMBOL(percent_mark, percent)
SYMBOL(per_mill_mark, per_mill)
#define SYMBOL_TEXT(name, field)                                                                                      \
    METHOD(get_##name) { return string_z(in, as_symbols(self)->symbols.field); }                                       \
    METHOD(set_##name) { return is_null(args[0]) ? throw_null(in) : (as_symbols(self)->symbols.field = value_z(in, args[0]), v_null()); }
SYMBOL_TEXT(infinity, infinity)
SYMBOL_TEXT(nan, nan)
SYMBOL_TEXT(exponent, exponent)
METHOD(get_zero) { return v_char((uint16_t)as_symbols(self)->symbols.zero); }
METHOD(set_zero) { return as_symbols(self)->symbols.zero = (uint32_t)args[0].as.i, v_null(); }
METHOD(get_digit) { return v_char('#'); }
METHOD(get_pattern_separator) { return v_char(';'); }
METHOD(set_currency_mark) { return as_symbols(self)->symbols.currency = value_z(in, args[0]), v_null(); }
METHOD(currency_mark) { return string_z(in, as_symbols(self)->symbols.currency); }

static const NativeMethod symbols_methods[] = {
    {"<init>()", symbols_construct},
    {"<init>(Locale)", symbols_construct},
    {"static getInstance()", symbols_construct},
    {"static getInstance(Locale)", symbols_construct},
    {"getDecimalSeparator()", get_decimal_mark},
    {"setDecimalSeparator(char)", set_decimal_mark},
    {"getGroupingSeparator()", get_group_mark},
    {"setGroupingSeparator(char)", set_group_mark},
    {"getMinusSign()", get_minus_mark},
    {"setMinusSign(char)", set_minus_mark},
    {"getCurrencySymbol()", currency_mark},
    {"setCurrencySymbol(String)", set_currency_mark},
    {"getMonetaryDecimalSeparator()", get_decimal_mark},
    {"getMonetaryGroupingSeparator()", get_group_mark},
    {"getPercent()", get_percent_mark},
    {"setPercent(char)", set_percent_mark},
    {"getPerMill()", get_per_mill_mark},
    {"setPerMill(char)", set_per_mill_mark},
    {"getInfinity()", get_infinity},
    {"setInfinity(String)", set_infinity},
    {"getNaN()", get_nan},
    {"setNaN(String)", set_nan},
    {"getExponentSeparator()", get_exponent},
    {"setExponentSeparator(String)", set_exponent},
    {"getZeroDigit()", get_zero},
    {"setZeroDigit(char)", set_zero},
    {"getDigit()", get_digit},
    {"getPatternSeparator()", get_pattern_separator},
    {0},
};
const NativeType type_DecimalFormatSymbols = {
    .name = "java.text.DecimalFormatSymbols", .interfaces = "java.lang.Cloneable", .kind = V_NATIVE, .methods = symbols_methods};

/* --- what every Format has: by its format(Object) and parse(String, ParsePosition) ------------------------------------------ */

/* format(value, buffer, position): appended to the buffer */
METHOD(format_into) {
    Value text = call_method_z(in, self, "format", args, 1);
    return is_abrupt(text) || is_null(args[1]) ? (is_abrupt(text) ? text : throw_null(in)) : call_method_z(in, args[1], "append", &text, 1);
}
METHOD(parse_object_at) { return call_method_z(in, self, "parse", args, 2); }
METHOD(parse_object) {
    Value start = v_int(0), position = class_construct(in, class_named(in, "java.text.ParsePosition"), &start, 1);
    Value parsed = is_abrupt(position) ? position : call_method_z(in, self, "parse", (Value[]){args[0], position}, 2);
    Value index = is_abrupt(parsed) ? parsed : get_property_z(in, position, "index");
    if (is_abrupt(index) || index.as.i > 0) return is_abrupt(index) ? index : parsed;
    Value at = get_property_z(in, position, "errorIndex");
    throw_error(in, EX_PARSE, "Format.parseObject(String) failed");
    return thrown_facts(in, at, v_null(), v_null());
}
static const NativeMethod format_methods[] = {
    {"format(Object, StringBuffer, java.text.FieldPosition)", format_into},
    {"parseObject(String)", parse_object},
    {"parseObject(String, java.text.ParsePosition)", parse_object_at},
    {0},
};

/* --- tables -------------------------------------------------------------------------------------------------------------------- */

#define FACTORY(name, fn) {"static " name "()", fn}, {"static " name "(Locale)", fn}
static const NativeMethod number_format_methods[] = {
    FACTORY("getInstance", get_number),
    FACTORY("getNumberInstance", get_number),
    FACTORY("getIntegerInstance", get_integer),
    FACTORY("getPercentInstance", get_percent),
    FACTORY("getCurrencyInstance", get_currency),
    {"format(Object)", format},
    {"parse(String)", parse},
    {"parse(String, java.text.ParsePosition)", parse_at},
    {"setMinimumIntegerDigits(int)", set_min_whole},
    {"setMaximumIntegerDigits(int)", set_max_whole},
    {"setMinimumFractionDigits(int)", set_min_places},
    {"setMaximumFractionDigits(int)", set_max_places},
    {"getMinimumIntegerDigits()", min_whole},
    {"getMaximumIntegerDigits()", max_whole},
    {"getMinimumFractionDigits()", min_places},
    {"getMaximumFractionDigits()", max_places},
    {"setGroupingUsed(boolean)", set_grouping},
    {"isGroupingUsed()", is_grouping},
    {"setParseIntegerOnly(boolean)", set_whole_only},
    {"isParseIntegerOnly()", is_whole_only},
    {"getRoundingMode()", rounding},
    {"setRoundingMode(java.math.RoundingMode)", set_rounding},
    {0},
};
static const NativeMethod decimal_format_methods[] = {
    {"<init>()", construct},
    {"<init>(String)", construct},
    {"<init>(String, java.text.DecimalFormatSymbols)", construct},
    {"toPattern()", to_pattern},
    {"applyPattern(String)", apply_pattern},
    {"toLocalizedPattern()", to_localized},
    {"applyLocalizedPattern(String)", apply_localized},
    {"getMultiplier()", get_multiplier},
    {"setMultiplier(int)", set_multiplier},
    {"getNegativePrefix()", get_negative_prefix},
    {"setNegativePrefix(String)", set_negative_prefix},
    {"getNegativeSuffix()", get_negative_suffix},
    {"setNegativeSuffix(String)", set_negative_suffix},
    {"setGroupingSize(int)", set_group_size},
    {"getGroupingSize()", group_size},
    {"setParseBigDecimal(boolean)", set_as_decimal},
    {"isParseBigDecimal()", is_as_decimal},
    {"setDecimalSeparatorAlwaysShown(boolean)", set_point},
    {"isDecimalSeparatorAlwaysShown()", is_point},
    {"setPositivePrefix(String)", set_prefix},
    {"getPositivePrefix()", get_prefix},
    {"setPositiveSuffix(String)", set_suffix},
    {"getPositiveSuffix()", get_suffix},
    {"getDecimalFormatSymbols()", get_symbols},
    {"setDecimalFormatSymbols(java.text.DecimalFormatSymbols)", set_symbols},
    {0},
};
const NativeType type_java_text_Format = {
    .name = "java.text.Format", .interfaces = "java.io.Serializable java.lang.Cloneable", .kind = V_NATIVE, .flags = CLASS_ABSTRACT,
    .methods = format_methods};
const NativeType type_NumberFormat = {.name = "java.text.NumberFormat",
                                      .super = "java.text.Format",
                                      .kind = V_NATIVE,
                                      .flags = CLASS_ABSTRACT,
                                      .methods = number_format_methods};
const NativeType type_DecimalFormat = {
    .name = "java.text.DecimalFormat", .super = "java.text.NumberFormat", .kind = V_NATIVE, .methods = decimal_format_methods};
