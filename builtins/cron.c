/* Reading crontabs, only to see whether they are right. */
#include "builtins/cron.h"

#include "grammar/gc.h"

#include <ctype.h>
#include <unistd.h>

#define ZONES "/usr/share/zoneinfo"

/* `hashed`: the highest that H stands for. */
static const struct Field {
    const char *name;
    long lowest, highest, hashed;
} fields[] = {{"minute", 0, 59, 59},
              {"hour", 0, 23, 23},
              {"day of the month", 1, 31, 28},
              {"month", 1, 12, 12},
              {"day of the week", 0, 7, 6}};
enum { FIELD_COUNT = sizeof fields / sizeof *fields };

typedef struct Reader {
    Text line;
    size_t at;
    const struct Field *field;
    CronFault *fault;
} Reader;

static bool fail(Reader *r, const char *what) {
    r->fault->text = r->line;
    r->fault->column = (int)r->at;
    r->fault->field = r->field ? (int)(r->field - fields) : -1;
    r->fault->what = what;
    return false;
}

static char peek(const Reader *r) { return r->at < r->line.len ? r->line.at[r->at] : 0; }

static bool take(Reader *r, char c) {
    if (peek(r) != c) return false;
    r->at++;
    return true;
}

static bool fail_at(Reader *r, const char *wanted) {
    if (r->at == r->line.len) return fail(r, text_printf("unexpected end, %s is expected", wanted));
    return fail(r, text_printf("unexpected '%c', %s is expected", peek(r), wanted));
}

static bool take_number(Reader *r, long *out) {
    if (!isdigit((unsigned char)peek(r))) return fail_at(r, "a number");
    for (*out = 0; isdigit((unsigned char)peek(r)); r->at++)
        if (*out < 1000000) *out = *out * 10 + (peek(r) - '0');
    return true;
}

static bool check_within(Reader *r, long value, long lowest, long highest) {
    if (value >= lowest && value <= highest) return true;
    return fail(r, text_printf("%ld is an invalid value. Must be within %ld and %ld", value, lowest, highest));
}

static bool check_range(Reader *r, long from, long to) {
    const struct Field *f = r->field;
    if (!check_within(r, from, f->lowest, f->highest) || !check_within(r, to, f->lowest, f->highest)) return false;
    return from <= to || fail(r, text_printf("You mean %ld-%ld?", to, from));
}

/* "/15"; `most` 0: any number. */
static bool take_step(Reader *r, long most) {
    long step;
    if (!take(r, '/')) return true;
    if (!take_number(r, &step)) return false;
    if (step <= 0) return fail(r, text_printf("step must be positive, but found %ld", step));
    return !most || check_within(r, step, 1, most);
}

/* H, H/15, H(0-29)/10 */
static bool take_hash(Reader *r) {
    long from = r->field->lowest, to = r->field->hashed;
    if (take(r, '(')) {
        if (!take_number(r, &from)) return false;
        if (!take(r, '-')) return fail_at(r, "'-'");
        if (!take_number(r, &to)) return false;
        if (!take(r, ')')) return fail_at(r, "')'");
        if (!check_range(r, from, to)) return false;
    }
    return take_step(r, to - from + 1);
}

static bool take_term(Reader *r) {
    long from, to;
    if (take(r, '*')) return take_step(r, 0);
    if (take(r, 'H')) return take_hash(r);
    if (!isdigit((unsigned char)peek(r))) return fail_at(r, "a number, '*' or 'H'");
    take_number(r, &from);
    if (!take(r, '-')) return check_within(r, from, r->field->lowest, r->field->highest);
    return take_number(r, &to) && check_range(r, from, to) && take_step(r, 0);
}

static bool take_field(Reader *r) {
    do
        if (!take_term(r)) return false;
    while (take(r, ','));
    return true;
}

static bool check_fields(Reader *r) {
    for (size_t i = 0; i < FIELD_COUNT; i++) {
        size_t before = r->at;
        while (peek(r) == ' ' || peek(r) == '\t') r->at++;
        r->field = NULL;
        if (i > 0 && r->at == before) return fail_at(r, r->at < r->line.len ? "a blank" : text_printf("the %s", fields[i].name));
        r->field = &fields[i];
        if (!take_field(r)) return false;
    }
    r->field = NULL;
    return r->at == r->line.len || fail_at(r, "the end behind five fields");
}

static bool check_line(Reader *r) {
    static const char *const aliases[] = {"@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"};
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
        if (text_is(r->line, aliases[i])) return true;
    if (peek(r) == '@') return fail(r, "there are @yearly, @annually, @monthly, @weekly, @daily, @midnight and @hourly");
    return check_fields(r);
}

static bool check_zone(Reader *r, Text name) {
    bool known = text_starts(name, TEXT("GMT")) || access(ZONES, F_OK) != 0 ||
                 (name.len && text_find(name, TEXT(".."), 0) < 0 && access(text_printf(ZONES "/%.*s", TEXT_FMT(name)), F_OK) == 0);
    return known || fail(r, text_printf("Invalid or unsupported timezone '%.*s'", TEXT_FMT(name)));
}

/* --- what stands behind % ---------------------------------------------------------------------------------------- */

static const char parameterized[] = "parameterizedSpecification";

/* Cuts the next of the texts between separators off; false: there is none left. */
static bool next_part(Text *rest, char separator, Text *part) {
    if (!rest->at) return false;
    const char *stop = memchr(rest->at, separator, rest->len);
    size_t len = stop ? (size_t)(stop - rest->at) : rest->len;
    *part = text_trim(text_span(rest->at, len));
    *rest = stop ? text_span(stop + 1, rest->len - len - 1) : (Text){0};
    return true;
}

/* Cuts "% NAME=value; ..." off a line; what it holds, or nothing. */
static Text cut_pairs(Text *line) {
    Text rest = *line, pairs;
    next_part(&rest, '%', line);
    pairs = text_trim(rest);
    if (pairs.len && pairs.at[pairs.len - 1] == ';') pairs.len--;
    return pairs;
}

static bool pair_name(Text pair, Text *name) {
    const char *equals = memchr(pair.at, '=', pair.len);
    *name = equals ? text_trim(text_span(pair.at, (size_t)(equals - pair.at))) : pair;
    return equals != NULL;
}

static bool has_name(Text pairs, const char *before, Text name) {
    Text pair, other;
    while (next_part(&pairs, ';', &pair) && pair.at < before)
        if (pair_name(pair, &other) && text_eq(other, name)) return true;
    return false;
}

static bool check_pairs(Reader *r, Text pairs) {
    Text rest = pairs, pair, name;
    while (pairs.len && next_part(&rest, ';', &pair)) {
        r->at = (size_t)(pair.at - r->line.at);
        bool good = pair_name(pair, &name) ? !has_name(pairs, pair.at, name) || fail(r, text_printf("%.*s is given twice", TEXT_FMT(name)))
                                           : fail(r, text_printf("'%.*s' is not NAME=value", TEXT_FMT(pair)));
        if (good) continue;
        r->fault->field = CRON_PAIRS;
        return false;
    }
    return true;
}

void cron_each_name(Text spec, void (*each)(void *data, Text name), void *data) {
    Text line, pair, name;
    while (next_part(&spec, '\n', &line)) {
        Text pairs = line.len && line.at[0] != '#' ? cut_pairs(&line) : (Text){0};
        while (pairs.len && next_part(&pairs, ';', &pair)) {
            pair_name(pair, &name);
            each(data, name);
        }
    }
}

bool cron_check(const char *parameter, Text spec, CronFault *fault) {
    bool with_pairs = strcmp(parameter, parameterized) == 0;
    *fault = (CronFault){0};
    for (Text line; next_part(&spec, '\n', &line);) {
        bool empty = !line.len || line.at[0] == '#';
        Reader behind = {.line = line, .fault = fault};
        Text pairs = with_pairs && !empty ? cut_pairs(&line) : (Text){0};
        Reader r = {.line = line, .fault = fault};
        fault->line += !(with_pairs && empty); /* the plugin counts otherwise */
        bool zone = fault->line == 1 && text_starts(line, TEXT("TZ="));
        if (zone && !check_zone(&r, text_span(line.at + 3, line.len - 3))) return false;
        if (!zone && !empty && !check_line(&r)) return false;
        if (!check_pairs(&behind, pairs)) return false;
    }
    return true;
}

const char *cron_message(const CronFault *fault) {
    return text_printf("Invalid input: \"%.*s\": line %d:%d: %s", TEXT_FMT(fault->text), fault->line, fault->column, fault->what);
}

const char *cron_advice(const CronFault *fault) {
    if (fault->field == CRON_PAIRS) return "behind the crontab stand values of parameters: % NAME=value; OTHER=value";
    const struct Field *f = fault->field < 0 ? NULL : &fields[fault->field];
    if (f) return text_printf("that is the %s: %ld to %ld, or H for one of them", f->name, f->lowest, f->highest);
    return "a line is MINUTE HOUR DAY MONTH WEEKDAY, such as 'H 4 * * 1-5', or @daily and the like";
}

const char *cron_parameter(Text trigger) {
    if (text_is(trigger, "cron") || text_is(trigger, "TimerTrigger")) return "spec";
    if (text_is(trigger, "parameterizedCron") || text_is(trigger, "ParameterizedTimerTrigger")) return parameterized;
    return text_is(trigger, "pollSCM") || text_is(trigger, "SCMTrigger") ? "scmpoll_spec" : NULL;
}
