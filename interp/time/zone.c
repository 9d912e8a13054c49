/*
 * Time zones. The database is a table of facts like the alphabet: it is read straight from the system's files, once a
 * zone, and not through the world.
 */
#include "interp/time/zone.h"

#include "interp/time/civil.h"
#include "interp/state.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static const char database[] = "/usr/share/zoneinfo/";

struct ZoneCache {
    SymMap named; /* id → Zone */
    const Zone *local;
};

static struct ZoneCache *cache_of(Interp *in) {
    if (!in->state->zones) in->state->zones = gc_new(struct ZoneCache);
    return in->state->zones;
}

/* --- TZif files ------------------------------------------------------------------------------------------------- */

static int64_t read_be(const unsigned char *at, int bytes) {
    int64_t v = (int8_t)at[0];
    for (int i = 1; i < bytes; i++) v = (int64_t)((uint64_t)v << 8 | at[i]);
    return v;
}

typedef struct TzHeader {
    uint32_t isut, isstd, leap, times, types, chars;
} TzHeader;

enum { TZ_HEADER = 44 };

static bool read_header(const unsigned char *at, size_t len, TzHeader *h) {
    if (len < TZ_HEADER || memcmp(at, "TZif", 4) != 0) return false;
    uint32_t *fields[] = {&h->isut, &h->isstd, &h->leap, &h->times, &h->types, &h->chars};
    for (int i = 0; i < 6; i++) *fields[i] = (uint32_t)read_be(at + 20 + 4 * i, 4);
    return h->times < 10000 && h->types < 256 && h->types > 0 && h->chars < 10000 && h->leap < 10000;
}

static size_t block_size(const TzHeader *h, size_t width) {
    return h->times * width + h->times + h->types * 6 + h->chars + h->leap * (width + 4) + h->isstd + h->isut;
}

/* The second block (64-bit times) of a version 2+ file. */
static Zone *parse_file(const unsigned char *data, size_t len) {
    TzHeader h;
    if (!read_header(data, len, &h) || data[4] < '2') return NULL;
    size_t skip = TZ_HEADER + block_size(&h, 4);
    if (skip > len || !read_header(data + skip, len - skip, &h)) return NULL;
    const unsigned char *at = data + skip + TZ_HEADER;
    size_t size = block_size(&h, 8);
    if (skip + TZ_HEADER + size > len) return NULL;
    Zone *z = gc_new(Zone);
    z->count = h.times;
    z->at = gc_atomic(sizeof *z->at * (h.times + 1));
    z->to = gc_atomic(h.times + 1);
    z->type = gc_new_array(ZoneType, h.types);
    z->type_count = h.types;
    for (uint32_t i = 0; i < h.times; i++) z->at[i] = read_be(at + 8 * i, 8);
    at += 8 * (size_t)h.times;
    for (uint32_t i = 0; i < h.times; i++) z->to[i] = at[i] < h.types ? at[i] : 0;
    at += h.times;
    const char *names = (const char *)at + 6 * (size_t)h.types;
    for (uint32_t i = 0; i < h.types; i++) {
        const unsigned char *t = at + 6 * i;
        size_t name = t[5] < h.chars ? t[5] : 0;
        z->type[i] = (ZoneType){(int32_t)read_be(t, 4), t[4], gc_strndup(names + name, strnlen(names + name, h.chars - name))};
    }
    const char *rule = (const char *)data + skip + TZ_HEADER + size, *end = (const char *)data + len;
    if (rule < end && *rule == '\n') rule++;
    const char *stop = rule < end ? memchr(rule, '\n', (size_t)(end - rule)) : NULL;
    z->rule = stop ? gc_strndup(rule, (size_t)(stop - rule)) : "";
    return z;
}

static Zone *load_file(const char *path) {
    enum { LARGEST = 1 << 20 };
    FILE *file = fopen(path, "rb");
    if (!file) return NULL;
    unsigned char *data = gc_atomic(LARGEST);
    size_t len = fread(data, 1, LARGEST, file);
    fclose(file);
    return parse_file(data, len);
}

/* --- POSIX rules: "CET-1CEST,M3.5.0,M10.5.0/3" --------------------------------------------------------------------- */

typedef struct Rule {
    int32_t standard, summer;
    const char *standard_name, *summer_name;
    bool has_summer, turned;
    struct RuleDay {
        char kind; /* 'M', 'J' or '0' */
        int month, week, day;
        int32_t time;
    } start, end;
} Rule;

static const char *rule_name(const char *at, const char **name) {
    const char *start = at;
    if (*at == '<') {
        start = ++at;
        while (*at && *at != '>') at++;
        *name = gc_strndup(start, (size_t)(at - start));
        return *at ? at + 1 : at;
    }
    while ((*at >= 'A' && *at <= 'Z') || (*at >= 'a' && *at <= 'z')) at++;
    *name = gc_strndup(start, (size_t)(at - start));
    return at;
}

static const char *rule_time(const char *at, int32_t *seconds) {
    int sign = *at == '-' ? -1 : 1;
    if (*at == '-' || *at == '+') at++;
    char *end;
    long total = strtol(at, &end, 10) * 3600;
    for (int unit = 60; *end == ':' && unit; unit /= 60) total += strtol(end + 1, &end, 10) * unit;
    *seconds = (int32_t)(sign * total);
    return end;
}

static const char *rule_day(const char *at, struct RuleDay *day) {
    char *end = (char *)at;
    day->time = 7200;
    day->kind = *at == 'M' || *at == 'J' ? *at++ : '0';
    if (day->kind == 'M') {
        day->month = (int)strtol(at, &end, 10);
        if (*end == '.') day->week = (int)strtol(end + 1, &end, 10);
        if (*end == '.') day->day = (int)strtol(end + 1, &end, 10);
    } else {
        day->day = (int)strtol(at, &end, 10);
    }
    return *end == '/' ? rule_time(end + 1, &day->time) : end;
}

/* Where the clocks go back in winter from a standard that is summer's (Dublin), Java takes winter's time for the standard. */
static Rule turned(const Rule *r) {
    return (Rule){.standard = r->summer, .summer = r->standard, .standard_name = r->summer_name, .summer_name = r->standard_name,
                  .has_summer = r->has_summer, .turned = true, .start = r->end, .end = r->start};
}

static bool parse_rule(const char *text, Rule *r) {
    *r = (Rule){0};
    const char *at = rule_name(text, &r->standard_name);
    if (!*at) return false;
    at = rule_time(at, &r->standard);
    r->standard = -r->standard;
    if (!*at) return true;
    at = rule_name(at, &r->summer_name);
    r->summer = r->standard + 3600;
    if (*at && *at != ',') {
        at = rule_time(at, &r->summer);
        r->summer = -r->summer;
    }
    if (*at != ',') return true;
    at = rule_day(at + 1, &r->start);
    if (*at != ',') return true;
    rule_day(at + 1, &r->end);
    r->has_summer = r->start.kind != 'M' || (r->start.month >= 1 && r->start.month <= 12 && r->end.month >= 1 && r->end.month <= 12);
    if (r->summer < r->standard) *r = turned(r);
    return true;
}

/* The same for the changes that a file lists. */
static void turn_types(Zone *z) {
    Rule r;
    if (!*z->rule || !parse_rule(z->rule, &r) || !r.turned) return;
    for (uint32_t i = 0; i < z->type_count; i++) {
        ZoneType *t = &z->type[i];
        t->dst = t->dst ? t->offset != r.standard : t->offset == r.summer;
    }
}

/* Local seconds at which the change happens in a year. */
static int64_t change_in(const struct RuleDay *d, int64_t year) {
    int64_t day;
    if (d->kind == 'M') {
        int64_t first = civil_to_days(year, d->month, 1);
        day = first + floor_mod(d->day - (first + 4), 7) + 7 * (d->week - 1); /* 1970-01-01 was a Thursday: 4 */
        if (day >= first + civil_month_days(year, d->month)) day -= 7;
    } else {
        day = civil_to_days(year, 1, 1) + d->day - (d->kind == 'J');
        if (d->kind == 'J' && civil_is_leap(year) && d->day >= 60) day++;
    }
    return day * 86400 + d->time;
}

static int32_t rule_offset(const Rule *r, int64_t seconds, bool *dst, const char **name) {
    bool summer = false;
    if (r->has_summer) {
        Civil c;
        civil_from_days(floor_div(seconds + r->standard, 86400), &c);
        int64_t start = change_in(&r->start, c.year) - r->standard, end = change_in(&r->end, c.year) - r->summer;
        summer = start < end ? seconds >= start && seconds < end : seconds >= start || seconds < end;
    }
    if (dst) *dst = summer;
    if (name) *name = summer ? r->summer_name : r->standard_name;
    return summer ? r->summer : r->standard;
}

/* --- offsets ---------------------------------------------------------------------------------------------------- */

static int32_t type_offset(const ZoneType *t, bool *dst, const char **name) {
    if (dst) *dst = t->dst;
    if (name) *name = t->abbreviation;
    return t->offset;
}

/* How many of the changes are past. */
static uint32_t changes_past(const Zone *z, int64_t seconds) {
    uint32_t low = 0, high = z->count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (z->at[middle] <= seconds) low = middle + 1;
        else high = middle;
    }
    return low;
}

static bool by_rule(const Zone *z, int64_t seconds, Rule *rule) {
    return (!z->count || seconds >= z->at[z->count - 1]) && *z->rule && parse_rule(z->rule, rule);
}

int32_t zone_offset(const Zone *z, int64_t seconds, bool *dst, const char **name) {
    Rule rule;
    if (by_rule(z, seconds, &rule)) return rule_offset(&rule, seconds, dst, name);
    uint32_t low = changes_past(z, seconds);
    if (low) return type_offset(&z->type[z->to[low - 1]], dst, name);
    uint32_t first = 0;
    while (first + 1 < z->type_count && z->type[first].dst) first++;
    return type_offset(&z->type[first], dst, name);
}

/* Against the latest standard time before. */
int32_t zone_savings(const Zone *z, int64_t seconds) {
    enum { USUAL = 3600 };
    Rule rule;
    bool dst;
    int32_t offset = zone_date_offset(z, seconds, &dst, NULL);
    if (!dst) return 0;
    if (by_rule(z, seconds, &rule)) return rule.summer - rule.standard;
    for (uint32_t i = changes_past(z, seconds); i-- > 0;) {
        const ZoneType *type = &z->type[z->to[i]];
        if (!type->dst) return offset > type->offset ? offset - type->offset : USUAL;
    }
    return USUAL;
}

int32_t zone_local_offset(const Zone *z, int64_t local) {
    int32_t before = zone_offset(z, local - 86400, NULL, NULL), after = zone_offset(z, local + 86400, NULL, NULL);
    if (before == after) return zone_offset(z, local - before, NULL, NULL) == before ? before : zone_offset(z, local - before, NULL, NULL);
    if (zone_offset(z, local - before, NULL, NULL) == before) return before;
    return zone_offset(z, local - after, NULL, NULL) == after ? after : before;
}

bool zone_uses_dst(const Zone *z) {
    Rule rule;
    return *z->rule && parse_rule(z->rule, &rule) && rule.has_summer;
}

int32_t zone_standard_offset(const Zone *z) {
    Rule rule;
    if (*z->rule && parse_rule(z->rule, &rule)) return rule.standard;
    return zone_offset(z, (int64_t)1 << 40, NULL, NULL);
}

/* The name is the standard one at the beginning of 1900 too. */
int32_t zone_date_offset(const Zone *z, int64_t seconds, bool *dst, const char **name) {
    static const int64_t begin = INT64_C(-2208988800);
    if (seconds >= begin) return zone_offset(z, seconds, dst, name);
    zone_offset(z, begin, dst, name);
    if (dst) *dst = false;
    return zone_standard_offset(z);
}
int32_t zone_date_local_offset(const Zone *z, int64_t local) {
    int32_t standard = zone_standard_offset(z);
    return zone_date_offset(z, local - standard, NULL, NULL) == standard ? standard : zone_local_offset(z, local);
}

int32_t zone_hash_code(const Zone *z) { return z->count ? (int32_t)text_hash(text_of(z->id)) : zone_standard_offset(z) * 1000; }

/* --- zones by name ----------------------------------------------------------------------------------------------- */

const Zone *zone_fixed(Interp *in, const char *id, int32_t offset) {
    (void)in;
    Zone *z = gc_new(Zone);
    z->id = id;
    z->type = gc_new(ZoneType);
    z->type_count = 1;
    *z->type = (ZoneType){offset, false, id};
    z->rule = "";
    return z;
}

/* "2", "02", "02:30", "0230" into seconds; false when malformed. */
static bool parse_offset(Text t, int32_t *out) {
    int32_t digits[4] = {0}, count = 0;
    bool colon = false;
    if (!t.len) return false;
    for (size_t i = 0; i < t.len; i++) {
        if (t.at[i] == ':' && !colon && (count == 1 || count == 2)) {
            if (count == 1) digits[1] = digits[0], digits[0] = 0, count = 2;
            colon = true;
            continue;
        }
        if (t.at[i] < '0' || t.at[i] > '9' || count == 4) return false;
        digits[count++] = t.at[i] - '0';
    }
    if (count == 1) digits[1] = digits[0], digits[0] = 0;
    if (count == 3) return false;
    int32_t hours = digits[0] * 10 + digits[1], minutes = digits[2] * 10 + digits[3];
    *out = hours * 3600 + minutes * 60;
    return hours <= 23 && minutes <= 59;
}

static const Zone *custom_zone(Interp *in, Text id) {
    int32_t offset;
    if (id.len < 5 || !text_starts(id, TEXT("GMT")) || (id.at[3] != '+' && id.at[3] != '-')) return NULL;
    if (!parse_offset(text_span(id.at + 4, id.len - 4), &offset)) return NULL;
    char *name = text_printf("GMT%c%02d:%02d", id.at[3], offset / 3600, offset / 60 % 60);
    return zone_fixed(in, offset ? name : "GMT", id.at[3] == '-' ? -offset : offset);
}

/* A region id is letters, digits, _ + - and single slashes: nothing that leaves the database's folder. */
static bool is_region(Text id) {
    if (!id.len || id.at[0] == '/') return false;
    for (size_t i = 0; i < id.len; i++) {
        char c = id.at[i];
        bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!word && !(c && strchr("_+-/", c))) return false;
    }
    return true;
}

const Zone *zone_named(Interp *in, Text id) {
    struct ZoneCache *cache = cache_of(in);
    const Sym *sym = sym_intern(in, id);
    const Zone *known = symmap_get(&cache->named, sym);
    if (known) return known;
    const Zone *z = NULL;
    if (text_is(id, "UTC") || text_is(id, "GMT")) z = zone_fixed(in, sym->text, 0);
    if (!z) z = custom_zone(in, id);
    if (!z && is_region(id)) {
        Zone *loaded = load_file(text_printf("%s%.*s", database, TEXT_FMT(id)));
        if (loaded) loaded->id = sym->text, turn_types(loaded);
        z = loaded;
    }
    if (z) symmap_put(&cache->named, sym, (void *)z);
    return z;
}

const Zone *zone_for_java_time(Interp *in, Text id) {
    if (text_is(id, "Z")) return zone_fixed(in, "Z", 0);
    Text rest = id;
    const char *prefix = "";
    static const char *const prefixes[] = {"UTC", "GMT", "UT"};
    for (size_t i = 0; i < 3 && !*prefix; i++)
        if (text_starts(id, text_of(prefixes[i])) && id.len > strlen(prefixes[i])) {
            prefix = prefixes[i];
            rest = text_span(id.at + strlen(prefix), id.len - strlen(prefix));
        }
    int32_t offset;
    if (rest.len > 1 && (rest.at[0] == '+' || rest.at[0] == '-') && parse_offset(text_span(rest.at + 1, rest.len - 1), &offset)) {
        char *name = offset    ? text_printf("%s%c%02d:%02d", prefix, rest.at[0], offset / 3600, offset / 60 % 60)
                     : *prefix ? gc_strdup(prefix)
                               : "Z";
        return zone_fixed(in, name, rest.at[0] == '-' ? -offset : offset);
    }
    return zone_named(in, id);
}

/* Adds the regions of a folder of the database, which is named from its root. */
static void collect_regions(Interp *in, const char *folder, List *ids) {
    DIR *dir = opendir(text_printf("%s%s", database, folder));
    for (struct dirent *entry; dir && (entry = readdir(dir)) != NULL;) {
        const char *name = entry->d_name, *path = text_printf("%s%s%s", folder, *folder ? "/" : "", name);
        struct stat info;
        bool region = *name >= 'A' && *name <= 'Z' && strcmp(name, "Factory") != 0; /* the rest are tables, and the database again */
        if (!region || stat(text_printf("%s%s", database, path), &info) != 0) continue;
        if (S_ISDIR(info.st_mode)) collect_regions(in, path, ids);
        else list_push(ids, string_z(in, path));
    }
    if (dir) closedir(dir);
}

Value zone_ids(Interp *in) {
    Value ids = list_new(in, 600);
    collect_regions(in, "", as_list(ids));
    return ids;
}

/* The zone that /etc/localtime links to or /etc/timezone names. */
static const Zone *system_zone(Interp *in) {
    char target[512];
    ssize_t len = readlink("/etc/localtime", target, sizeof target - 1);
    if (len > 0) {
        target[len] = '\0';
        const char *name = strstr(target, "zoneinfo/");
        const Zone *z = name ? zone_named(in, text_of(name + 9)) : NULL;
        if (z) return z;
    }
    FILE *file = fopen("/etc/timezone", "r");
    if (!file) return NULL;
    char *read = fgets(target, sizeof target, file);
    fclose(file);
    return read ? zone_named(in, text_trim(text_of(target))) : NULL;
}

const Zone *zone_local(Interp *in) {
    struct ZoneCache *cache = cache_of(in);
    if (cache->local) return cache->local;
    World *w = in->host.world;
    const char *tz = w && w->getenv ? w->getenv(w, "TZ") : NULL;
    if (tz && *tz == ':') tz++;
    if (tz && *tz) cache->local = zone_named(in, text_of(tz));
    if (!cache->local) cache->local = system_zone(in);
    if (!cache->local) cache->local = zone_named(in, TEXT("UTC"));
    return cache->local;
}

void zone_set_local(Interp *in, const Zone *zone) { cache_of(in)->local = zone; }
