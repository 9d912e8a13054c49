/*
 * java.util.Locale, and how numbers are written in the common ones.
 */
#include "interp/text/locale.h"

#include "interp/native.h"
#include "interp/text/string.h"

static const char locale_tag;

typedef struct Locale {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &locale_tag */
    const char *language, *country;
} Locale;

static Locale *as_locale(Value v) { return (Locale *)v.as.obj; }
const char *locale_language(Value v) { return is_locale(v) ? as_locale(v)->language : "en"; }
bool is_locale(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &locale_tag; }

Value locale_new(Interp *in, const char *language, const char *country) {
    Locale *l = gc_new(Locale);
    l->obj.cls = class_named(in, "java.util.Locale");
    l->tag = &locale_tag;
    l->language = language;
    l->country = country;
    return native_value(l);
}

/* --- what places are called and how they write numbers ---------------------------------------------------------------- */

typedef struct Place {
    const char *code, *name, *iso3;
} Place;

static const Place languages[] = {
    {"en", "English", "eng"}, {"de", "German", "deu"},  {"fr", "French", "fra"},     {"it", "Italian", "ita"}, {"ja", "Japanese", "jpn"},
    {"zh", "Chinese", "zho"}, {"ko", "Korean", "kor"},  {"es", "Spanish", "spa"},    {"nl", "Dutch", "nld"},   {"pt", "Portuguese", "por"},
    {"ru", "Russian", "rus"}, {"pl", "Polish", "pol"},  {"sv", "Swedish", "swe"},    {"da", "Danish", "dan"},  {"tr", "Turkish", "tur"},
};
static const Place countries[] = {
    {"US", "United States", "USA"}, {"GB", "United Kingdom", "GBR"}, {"DE", "Germany", "DEU"}, {"FR", "France", "FRA"},
    {"IT", "Italy", "ITA"},         {"JP", "Japan", "JPN"},          {"CN", "China", "CHN"},   {"KR", "South Korea", "KOR"},
    {"CA", "Canada", "CAN"},        {"TW", "Taiwan", "TWN"},         {"ES", "Spain", "ESP"},   {"NL", "Netherlands", "NLD"},
    {"CH", "Switzerland", "CHE"},   {"AT", "Austria", "AUT"},        {"BR", "Brazil", "BRA"},  {"IN", "India", "IND"},
};

static const Place *place_of(const Place *list, size_t count, const char *code) {
    for (size_t i = 0; i < count; i++)
        if (strcmp(list[i].code, code) == 0) return &list[i];
    return NULL;
}
#define PLACE(list, code) place_of(list, sizeof list / sizeof list[0], code)

#define WRITING(language, country, point, comma, sign, money, behind) \
    {language, country, {.decimal = point, .group = comma, .minus = sign, .currency = money, .currency_behind = behind}}
static const struct {
    const char *language, *country;
    NumberSymbols symbols;
} writing[] = {
    WRITING("en", "US", ".", ",", "-", "$", false),   WRITING("en", "GB", ".", ",", "-", "£", false),
    WRITING("en", "CA", ".", ",", "-", "$", false),   WRITING("en", "", ".", ",", "-", "¤", false),
    WRITING("de", "CH", ".", "’", "-", "CHF", false), WRITING("de", "", ",", ".", "-", "€", true),
    WRITING("fr", "", ",", "\u202F", "-", "€", true), WRITING("it", "", ",", ".", "-", "€", true),
    WRITING("es", "", ",", ".", "-", "€", true),      WRITING("nl", "", ",", ".", "-", "€", false),
    WRITING("pt", "BR", ",", ".", "-", "R$", false),  WRITING("pt", "", ",", "\u00A0", "-", "€", true),
    WRITING("ja", "", ".", ",", "-", "￥", false),    WRITING("zh", "", ".", ",", "-", "¥", false),
    WRITING("ko", "", ".", ",", "-", "₩", false),     WRITING("ru", "", ",", "\u00A0", "-", "₽", true),
    WRITING("pl", "", ",", "\u00A0", "-", "zł", true), WRITING("sv", "", ",", "\u00A0", "\u2212", "kr", true),
    WRITING("da", "", ",", ".", "-", "kr.", true),
};

/* A language alone has no currency. */
NumberSymbols locale_symbols(Value locale) {
    static const Locale none = {.language = "en", .country = ""};
    const Locale *l = is_locale(locale) ? as_locale(locale) : &none;
    NumberSymbols found = {.decimal = ".", .group = ",", .minus = "-", .currency = "¤"};
    for (size_t i = 0; i < sizeof writing / sizeof writing[0]; i++) {
        if (strcmp(writing[i].language, l->language) != 0) continue;
        if (*writing[i].country && strcmp(writing[i].country, l->country) != 0) continue;
        found = writing[i].symbols;
        break;
    }
    if (!*l->country) found.currency = "¤";
    found.percent = "%";
    found.per_mill = "‰";
    found.infinity = "∞";
    found.nan = "NaN";
    found.exponent = "E";
    found.zero = '0';
    return found;
}

/* --- methods ------------------------------------------------------------------------------------------------------------ */

static const char *cased(const char *text, bool upper) {
    char *copy = gc_strndup(text, strlen(text));
    for (char *p = copy; *p; p++)
        if (upper ? *p >= 'a' && *p <= 'z' : *p >= 'A' && *p <= 'Z') *p ^= 0x20;
    return copy;
}

METHOD(construct) {
    const char *language = is_null(args[0]) ? NULL : value_z(in, args[0]);
    if (!language) return throw_null(in);
    return locale_new(in, cased(language, false), argc > 1 ? cased(value_z(in, args[1]), true) : "");
}
METHOD(for_tag) {
    const char *tag = is_null(args[0]) ? NULL : value_z(in, args[0]), *dash = tag ? strchr(tag, '-') : NULL;
    if (!tag) return throw_null(in);
    return locale_new(in, cased(dash ? gc_strndup(tag, (size_t)(dash - tag)) : tag, false), dash ? cased(dash + 1, true) : "");
}
METHOD(get_default) { return locale_new(in, "en", ""); }
METHOD(nothing) { return v_null(); }
METHOD(get_language) { return string_z(in, as_locale(self)->language); }
METHOD(get_country) { return string_z(in, as_locale(self)->country); }
METHOD(empty) { return string_empty(in); }

/* Extensions of language tags are not kept. */
METHOD(no_keys) { return call_method_z(in, v_obj(V_CLASS, class_named(in, "java.util.Collections")), "emptySet", NULL, 0); }
METHOD(has_no_extensions) { return v_bool(false); }
METHOD(itself) { return self; }

METHOD(display_language) {
    const Place *p = PLACE(languages, as_locale(self)->language);
    return string_z(in, p ? p->name : as_locale(self)->language);
}
METHOD(display_country) {
    const Place *p = PLACE(countries, as_locale(self)->country);
    return string_z(in, p ? p->name : as_locale(self)->country);
}
METHOD(display_name) {
    const char *language = value_z(in, display_language(in, self, NULL, 0)), *country = value_z(in, display_country(in, self, NULL, 0));
    return *country ? string_printf(in, *language ? "%s (%s)" : "%s%s", language, country) : string_z(in, language);
}
METHOD(iso3_language) {
    const Place *p = PLACE(languages, as_locale(self)->language);
    return string_z(in, p ? p->iso3 : "");
}
METHOD(iso3_country) {
    const Place *p = PLACE(countries, as_locale(self)->country);
    return string_z(in, p ? p->iso3 : "");
}

static Value joined(Interp *in, Value self, const char *by, const char *none) {
    const Locale *l = as_locale(self);
    if (!*l->language && !*l->country) return string_z(in, none);
    return string_printf(in, "%s%s%s", l->language, *l->country ? by : "", l->country);
}
METHOD(to_tag) { return joined(in, self, "-", "und"); }
METHOD(to_string) { return joined(in, self, "_", ""); }

METHOD(equals) {
    if (!is_locale(args[0])) return v_bool(false);
    const Locale *a = as_locale(self), *b = as_locale(args[0]);
    return v_bool(strcmp(a->language, b->language) == 0 && strcmp(a->country, b->country) == 0);
}
METHOD(hash_code) { return v_int((int32_t)text_hash(text_of(as_locale(self)->language))); }

#define LOCALES(X)                                                                                                    \
    X(ENGLISH, "en", "") X(US, "en", "US") X(UK, "en", "GB") X(ROOT, "", "") X(GERMAN, "de", "") X(GERMANY, "de", "DE") \
    X(FRENCH, "fr", "") X(FRANCE, "fr", "FR") X(CANADA, "en", "CA") X(CANADA_FRENCH, "fr", "CA") X(JAPAN, "ja", "JP")   \
    X(JAPANESE, "ja", "") X(CHINA, "zh", "CN") X(CHINESE, "zh", "") X(SIMPLIFIED_CHINESE, "zh", "CN")                   \
    X(TRADITIONAL_CHINESE, "zh", "TW") X(TAIWAN, "zh", "TW") X(PRC, "zh", "CN") X(KOREA, "ko", "KR") X(KOREAN, "ko", "") \
    X(ITALY, "it", "IT") X(ITALIAN, "it", "")
#define LOCALE(name, language, country)                                                                               \
    METHOD(locale_##name) { return locale_new(in, language, country); }
LOCALES(LOCALE)
#undef LOCALE

METHOD(available) {
    static const NativeFn all[] = {
#define ROW(name, language, country) locale_##name,
        LOCALES(ROW)
#undef ROW
    };
    Value list = array_new(in, as_class(self), sizeof all / sizeof all[0]);
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) as_list(list)->at[i] = all[i](in, self, NULL, 0);
    return list;
}

static const NativeMethod locale_methods[] = {
    {"<init>(String)", construct},
    {"<init>(String, String)", construct},
    {"static forLanguageTag(String)", for_tag},
    {"static getDefault()", get_default},
    {"static getDefault(java.util.Locale$Category)", get_default},
    {"static setDefault(Locale)", nothing},
    {"static setDefault(java.util.Locale$Category, Locale)", nothing},
    {"getDisplayScript()", empty},
    {"getDisplayScript(Locale)", empty},
    {"getDisplayVariant()", empty},
    {"getDisplayVariant(Locale)", empty},
    {"getExtension(char)", nothing},
    {"getUnicodeLocaleType(String)", nothing},
    {"getExtensionKeys()", no_keys},
    {"getUnicodeLocaleAttributes()", no_keys},
    {"getUnicodeLocaleKeys()", no_keys},
    {"hasExtensions()", has_no_extensions},
    {"stripExtensions()", itself},
    {"clone()", itself},
    {"static getAvailableLocales()", available},
#define ROW(name, language, country) {"static get" #name "()", locale_##name},
    LOCALES(ROW)
#undef ROW
    {"getLanguage()", get_language},
    {"getCountry()", get_country},
    {"getVariant()", empty},
    {"getScript()", empty},
    {"getDisplayLanguage()", display_language},
    {"getDisplayLanguage(Locale)", display_language},
    {"getDisplayCountry()", display_country},
    {"getDisplayCountry(Locale)", display_country},
    {"getDisplayName()", display_name},
    {"getDisplayName(Locale)", display_name},
    {"getISO3Language()", iso3_language},
    {"getISO3Country()", iso3_country},
    {"toLanguageTag()", to_tag},
    {"toString()", to_string},
    {"equals(Object)", equals},
    {"hashCode()", hash_code},
    {0},
};
const NativeType type_java_util_Locale = {.name = "java.util.Locale",
                                          .interfaces = "java.io.Serializable java.lang.Cloneable",
                                          .kind = V_NATIVE,
                                          .flags = CLASS_FINAL,
                                          .methods = locale_methods};
