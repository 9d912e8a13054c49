/*
 * Enums of the JDK. One list of names each gives the constants, the static properties and the type.
 */
#include "interp/classes/native_enum.h"

#include "interp/classes/class_enum.h"
#include "interp/native.h"

#define ROUNDING_MODE(X, E) \
    X(E, UP) X(E, DOWN) X(E, CEILING) X(E, FLOOR) X(E, HALF_UP) X(E, HALF_DOWN) X(E, HALF_EVEN) X(E, UNNECESSARY)
#define TIME_UNIT(X, E) \
    X(E, NANOSECONDS) X(E, MICROSECONDS) X(E, MILLISECONDS) X(E, SECONDS) X(E, MINUTES) X(E, HOURS) X(E, DAYS)
#define DAY_OF_WEEK(X, E) \
    X(E, MONDAY) X(E, TUESDAY) X(E, WEDNESDAY) X(E, THURSDAY) X(E, FRIDAY) X(E, SATURDAY) X(E, SUNDAY)
#define MONTH(X, E)                                                                                                   \
    X(E, JANUARY) X(E, FEBRUARY) X(E, MARCH) X(E, APRIL) X(E, MAY) X(E, JUNE) X(E, JULY) X(E, AUGUST) X(E, SEPTEMBER)  \
    X(E, OCTOBER) X(E, NOVEMBER) X(E, DECEMBER)
#define CHRONO_UNIT(X, E)                                                                                             \
    X(E, NANOS) X(E, MICROS) X(E, MILLIS) X(E, SECONDS) X(E, MINUTES) X(E, HOURS) X(E, HALF_DAYS) X(E, DAYS)           \
    X(E, WEEKS) X(E, MONTHS) X(E, YEARS) X(E, DECADES) X(E, CENTURIES) X(E, MILLENNIA) X(E, ERAS) X(E, FOREVER)

#define CHRONO_FIELD(X, E)                                                                                            \
    X(E, NANO_OF_SECOND) X(E, NANO_OF_DAY) X(E, MICRO_OF_SECOND) X(E, MICRO_OF_DAY) X(E, MILLI_OF_SECOND)              \
    X(E, MILLI_OF_DAY) X(E, SECOND_OF_MINUTE) X(E, SECOND_OF_DAY) X(E, MINUTE_OF_HOUR) X(E, MINUTE_OF_DAY)             \
    X(E, HOUR_OF_AMPM) X(E, CLOCK_HOUR_OF_AMPM) X(E, HOUR_OF_DAY) X(E, CLOCK_HOUR_OF_DAY) X(E, AMPM_OF_DAY)            \
    X(E, DAY_OF_WEEK) X(E, ALIGNED_DAY_OF_WEEK_IN_MONTH) X(E, ALIGNED_DAY_OF_WEEK_IN_YEAR) X(E, DAY_OF_MONTH)          \
    X(E, DAY_OF_YEAR) X(E, EPOCH_DAY) X(E, ALIGNED_WEEK_OF_MONTH) X(E, ALIGNED_WEEK_OF_YEAR) X(E, MONTH_OF_YEAR)       \
    X(E, PROLEPTIC_MONTH) X(E, YEAR_OF_ERA) X(E, YEAR) X(E, ERA) X(E, INSTANT_SECONDS) X(E, OFFSET_SECONDS)
#define TEXT_STYLE(X, E)                                                                                               \
    X(E, FULL) X(E, FULL_STANDALONE) X(E, SHORT) X(E, SHORT_STANDALONE) X(E, NARROW) X(E, NARROW_STANDALONE)
#define RETENTION_POLICY(X, E) X(E, SOURCE) X(E, CLASS) X(E, RUNTIME)
#define ELEMENT_TYPE(X, E)                                                                                             \
    X(E, TYPE) X(E, FIELD) X(E, METHOD) X(E, PARAMETER) X(E, CONSTRUCTOR) X(E, LOCAL_VARIABLE) X(E, ANNOTATION_TYPE)   \
    X(E, PACKAGE) X(E, TYPE_PARAMETER) X(E, TYPE_USE) X(E, MODULE) X(E, RECORD_COMPONENT)
#define COLLECTOR_CHARACTERISTICS(X, E) X(E, CONCURRENT) X(E, UNORDERED) X(E, IDENTITY_FINISH)
#define RESOLVER_STYLE(X, E) X(E, STRICT) X(E, SMART) X(E, LENIENT)
#define FORMAT_STYLE(X, E) X(E, FULL) X(E, LONG) X(E, MEDIUM) X(E, SHORT)
#define LOCALE_CATEGORY(X, E) X(E, DISPLAY) X(E, FORMAT)
#define JSON_PARSER_TYPE(X, E) X(E, INDEX_OVERLAY) X(E, CHARACTER_SOURCE) X(E, LAX) X(E, CHAR_BUFFER)

/* ENUM(identifier, class, list, further interfaces) */
#define ENUMS(ENUM)                                                                                                   \
    ENUM(rounding_mode, "java.math.RoundingMode", ROUNDING_MODE, NULL)                                                 \
    ENUM(time_unit, "java.util.concurrent.TimeUnit", TIME_UNIT, NULL)                                                  \
    ENUM(day_of_week, "java.time.DayOfWeek", DAY_OF_WEEK, "java.time.temporal.TemporalAccessor java.time.temporal.TemporalAdjuster")\
    ENUM(month, "java.time.Month", MONTH, "java.time.temporal.TemporalAccessor java.time.temporal.TemporalAdjuster") \
    ENUM(chrono_unit, "java.time.temporal.ChronoUnit", CHRONO_UNIT, "java.time.temporal.TemporalUnit")                 \
    ENUM(chrono_field, "java.time.temporal.ChronoField", CHRONO_FIELD, "java.time.temporal.TemporalField")             \
    ENUM(text_style, "java.time.format.TextStyle", TEXT_STYLE, NULL)                                                   \
    ENUM(retention_policy, "java.lang.annotation.RetentionPolicy", RETENTION_POLICY, NULL)                             \
    ENUM(element_type, "java.lang.annotation.ElementType", ELEMENT_TYPE, NULL)                                         \
    ENUM(collector_characteristics, "java.util.stream.Collector$Characteristics", COLLECTOR_CHARACTERISTICS, NULL)    \
    ENUM(resolver_style, "java.time.format.ResolverStyle", RESOLVER_STYLE, NULL)                                       \
    ENUM(format_style, "java.time.format.FormatStyle", FORMAT_STYLE, NULL)                                             \
    ENUM(locale_category, "java.util.Locale$Category", LOCALE_CATEGORY, NULL)                                          \
    ENUM(json_parser_type, "groovy.json.JsonParserType", JSON_PARSER_TYPE, NULL)

#define NAME(E, N) #N,
#define NAMES(id, cls, LIST, interfaces) static const char *const names_##id[] = {LIST(NAME, id) NULL};
ENUMS(NAMES)
#undef NAMES
#undef NAME

static const struct {
    const char *name;
    const char *const *constants;
} enums[] = {
#define ENTRY(id, cls, LIST, interfaces) {cls, names_##id},
    ENUMS(ENTRY)
#undef ENTRY
};

static void make_constants(Interp *in, Class *c) {
    const char *const *names = NULL;
    for (size_t i = 0; i < sizeof enums / sizeof enums[0]; i++)
        if (strcmp(enums[i].name, c->name) == 0) names = enums[i].constants;
    uint32_t count = 0;
    while (names && names[count]) count++;
    c->constants = gc_new_values(count + 1);
    for (uint32_t i = 0; i < count; i++) {
        Instance *constant = gc_new(Instance);
        constant->obj.cls = c;
        constant->obj.fields = gc_new_values(ENUM_FIELDS);
        constant->obj.fields[ENUM_NAME] = string_z(in, names[i]);
        constant->obj.fields[ENUM_ORDINAL] = v_int((int32_t)i);
        c->constants[i] = v_obj(V_OBJECT, constant);
    }
    c->constant_count = count;
}

static Value constant_of(Interp *in, Class *c, uint32_t ordinal) {
    if (!c->constants) make_constants(in, c);
    return ordinal < c->constant_count ? c->constants[ordinal] : v_null();
}

Value native_enum(Interp *in, const char *class_name, int ordinal) {
    return constant_of(in, class_named(in, class_name), (uint32_t)ordinal);
}

int native_enum_ordinal(Interp *in, Value v, const char *class_name) {
    if (v.kind != V_OBJECT || v.as.obj->cls != class_named(in, class_name)) return -1;
    return v.as.obj->fields[ENUM_ORDINAL].as.i;
}

METHOD(values) {
    Class *c = as_class(self);
    constant_of(in, c, 0);
    Value array = array_new(in, c, c->constant_count);
    memcpy(as_list(array)->at, c->constants, sizeof(Value) * c->constant_count);
    return array;
}

METHOD(value_of) {
    Class *c = as_class(self);
    if (is_null(args[0])) return throw_error(in, EX_NULL_POINTER, "Name is null");
    constant_of(in, c, 0);
    for (uint32_t i = 0; i < c->constant_count; i++)
        if (text_eq(string_text(as_string(c->constants[i].as.obj->fields[ENUM_NAME])), string_text(as_string(args[0]))))
            return c->constants[i];
    return throw_error(in, EX_ILLEGAL_ARGUMENT, "No enum constant %s.%s", c->name, string_cz(as_string(args[0])));
}

/* One getter a constant: NAME is the static property of the class. */
#define POSITION(E, N) E##_##N##_ordinal,
#define POSITIONS(id, cls, LIST, interfaces) enum { LIST(POSITION, id) };
ENUMS(POSITIONS)
#undef POSITIONS
#undef POSITION
#define GETTER(E, N) \
    METHOD(E##_##N) { return constant_of(in, as_class(self), E##_##N##_ordinal); }
#define GETTERS(id, cls, LIST, interfaces) LIST(GETTER, id)
ENUMS(GETTERS)
#undef GETTERS
#undef GETTER

#define ROW(E, N) {"static get" #N "()", E##_##N},
#define TYPE_OF(id, class_name, LIST, more)                                                                           \
    static const NativeMethod methods_##id[] = {{"static values()", values}, {"static valueOf(String)", value_of}, LIST(ROW, id){0}}; \
    const NativeType type_enum_##id = {.name = class_name, .super = "java.lang.Enum", .interfaces = more, .kind = V_OBJECT,            \
                                       .flags = CLASS_ENUM | CLASS_FINAL, .methods = methods_##id};
ENUMS(TYPE_OF)
