/* `sluice runs`: the recorded runs, the newest first. */
#include "builtins/run/leftovers.h"
#include "cli/history.h"
#include "cli/past.h"
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { SHOWN = 20, MARKS_MAX = 30 };

static int refuse(const char *message) {
    fprintf(stderr, "sluice runs: %s\n", message);
    return SLUICE_USAGE;
}

static const char *stage_mark(const StageOutline *s) {
    return s->skipped ? "-" : s->finished ? result_mark(s->result) : "…";
}

static void put_marks(Buf *out, const RunOutline *o, bool colour) {
    size_t shown = o->stage_count > MARKS_MAX ? MARKS_MAX : o->stage_count;
    for (size_t i = 0; i < shown; i++) {
        const StageOutline *s = &o->stage[i];
        Ink tint = s->skipped ? INK_DIM : s->finished ? result_ink(s->result) : INK_BOLD;
        buf_printf(out, "%s%s%s", ink(colour, tint), stage_mark(s), ink(colour, INK_PLAIN));
    }
    if (shown < o->stage_count) buf_printf(out, " +%zu", o->stage_count - shown);
    size_t width = shown < o->stage_count ? shown + 4 : shown;
    if (o->commit) buf_printf(out, "%*s", width < 10 ? (int)(10 - width) : 1, "");
}

static void put_run(Buf *out, const RunOutline *o, bool colour) {
    buf_printf(out, "%5d  %s%-10s%s  %s  %7s  ", o->number, ink(colour, run_state_ink(o)), run_state_word(o),
               ink(colour, INK_PLAIN), date_text(o->start_ms), duration_text(o->duration_ms));
    put_marks(out, o, colour);
    if (o->commit) buf_printf(out, " %.10s", o->commit);
    while (out->len && out->at[out->len - 1] == ' ') out->len--;
    buf_char(out, '\n');
}

static void put_damaged(Buf *out, const RunOutline *o, const char *why, bool colour) {
    buf_printf(out, "%5d  %s%-10s%s  %s\n", o->number, ink(colour, run_state_ink(o)), run_state_word(o), ink(colour, INK_PLAIN), why);
}

static Json *json_damaged(const RunOutline *o, const char *why) {
    return jsn_put_z(jsn_put_z(jsn_put_int(jsn_object(), "number", o->number), "state", run_state_word(o)), "error", why);
}

static Json *json_of(const RunOutline *o) {
    Json *run = jsn_object(), *stages = jsn_array();
    jsn_put_int(run, "number", o->number);
    jsn_put_z(run, "state", o->state == STATE_ENDED ? "ended" : run_state_word(o));
    if (o->state == STATE_ENDED) jsn_put_z(run, "result", run_result_name(o->result));
    jsn_put_int(jsn_put_int(run, "started", o->start_ms), "duration", o->duration_ms);
    if (o->job) jsn_put_z(run, "job", o->job);
    if (o->commit) jsn_put_z(run, "commit", o->commit);
    for (size_t i = 0; i < o->stage_count; i++) {
        const StageOutline *s = &o->stage[i];
        Json *stage = jsn_put_z(jsn_object(), "name", s->name);
        jsn_put_z(stage, "result", s->skipped ? "skipped" : s->finished ? run_result_name(s->result) : "running");
        jsn_add(stages, jsn_put_int(stage, "duration", s->duration_ms));
    }
    return jsn_put(run, "stages", stages);
}

int command_runs(const Invocation *call) {
    const char *error = NULL, *root = past_root(&error), *count_text = option_value(call, "count");
    char *end = "";
    long wanted = count_text ? strtol(count_text, &end, 10) : SHOWN;
    if (*end || wanted < 1) return refuse(text_printf("--count takes a number from 1 on, not '%s'", count_text));
    if (!root) return refuse(error);
    leftovers_sweep(text_printf("%s/.sluice", root));
    bool json = option_given(call, "json"), colour = option_colour(call, STDOUT_FILENO);
    size_t count;
    int *numbers = past_numbers(root, &count);
    Json *all = jsn_array();
    Buf out = {0};
    for (size_t i = count; i-- > 0 && wanted > 0;) {
        RunOutline o;
        bool read = run_outline(root, numbers[i], &o, &error);
        if (!read && o.state != STATE_DAMAGED) continue; /* it has just begun */
        wanted--;
        if (json)
            jsn_add(all, read ? json_of(&o) : json_damaged(&o, error));
        else if (read)
            put_run(&out, &o, colour);
        else
            put_damaged(&out, &o, error, colour);
    }
    if (json) {
        jsn_write(&out, all, 2);
        buf_char(&out, '\n');
    } else if (!out.len)
        buf_z(&out, "There are no recorded runs here yet.\n");
    fwrite(out.at, 1, out.len, stdout);
    return SLUICE_SUCCESS;
}
