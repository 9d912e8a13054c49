/* A plan for people: what the pipeline is given, the tree of what it would do, and a summary. */
#include "cli/plan.h"
#include "cli/report.h"
#include "grammar/gc.h"

enum {
    SCRIPT_LINES = 8,
    INDENT = 2,
    VALUE_MOST = 200,
    ROUNDS_LEAST = 3,    /* like ones in a row, to be shown as one */
    ROUND_LONGEST = 100, /* in nodes */
};

typedef struct Sketch {
    Buf *out;
    const PlanStyle *style;
} Sketch;

static const char *tint(const Sketch *s, Ink which) { return ink(s->style->colour, which); }

static void indent(Sketch *s, int depth) { buf_printf(s->out, "%*s", depth * INDENT, ""); }

static void dim(Sketch *s, const char *text) { buf_printf(s->out, "%s%s%s", tint(s, INK_DIM), text, tint(s, INK_PLAIN)); }

/* "  :12", or "  deploy.groovy:12" for other files than the pipeline's. */
static void put_place(Sketch *s, const PlanNode *node) {
    if (!node->file) return;
    bool own = s->style->main_file && strcmp(node->file, s->style->main_file) == 0;
    dim(s, own ? text_printf("  :%d", node->line) : text_printf("  %s:%d", node->file, node->line));
}

/* Unknown parts stand out. */
static void put_marked(Sketch *s, Text t) {
    for (size_t at = 0; at < t.len;) {
        ptrdiff_t open = text_find(t, TEXT(UNKNOWN_OPEN), at), close = open < 0 ? -1 : text_find(t, TEXT(UNKNOWN_CLOSE), (size_t)open);
        size_t until = close < 0 ? t.len : (size_t)open;
        buf_bytes(s->out, t.at + at, until - at);
        if (close < 0) return;
        size_t end = (size_t)close + strlen(UNKNOWN_CLOSE);
        buf_printf(s->out, "%s%.*s%s", tint(s, INK_WARN), (int)(end - until), t.at + until, tint(s, INK_PLAIN));
        at = end;
    }
}

/* --- steps ------------------------------------------------------------------------------------------------------- */

static size_t margin_of(Text line) {
    size_t n = 0;
    while (n < line.len && (line.at[n] == ' ' || line.at[n] == '\t')) n++;
    return n;
}

static bool next_line(Text all, size_t *at, Text *line) {
    if (*at > all.len) return false;
    ptrdiff_t end = text_find(all, TEXT("\n"), *at);
    size_t stop = end < 0 ? all.len : (size_t)end;
    *line = text_span(all.at + *at, stop - *at);
    *at = stop + 1;
    return true;
}

/* A text of several lines, without the margin they share. */
static void put_lines(Sketch *s, Text text, int depth) {
    size_t margin = SIZE_MAX, count = 0, shown = 0;
    Text line;
    while (text.len && strchr(" \n\t\r", text.at[text.len - 1])) text.len--;
    for (size_t at = 0; next_line(text, &at, &line);) {
        if (text_trim(line).len == 0) continue;
        count++;
        if (count > 1 || at > 1) margin = margin_of(line) < margin ? margin_of(line) : margin;
    }
    for (size_t at = 0; next_line(text, &at, &line);) {
        if (text_trim(line).len == 0) continue;
        if (!s->style->all && shown == SCRIPT_LINES && count > SCRIPT_LINES + 1) {
            indent(s, depth);
            dim(s, text_printf("… %zu more lines", count - shown));
            buf_char(s->out, '\n');
            return;
        }
        size_t skip = margin == SIZE_MAX ? margin_of(line) : margin_of(line) < margin ? margin_of(line) : margin;
        indent(s, depth);
        put_marked(s, text_span(line.at + skip, line.len - skip));
        buf_char(s->out, '\n');
        shown++;
    }
}

static bool is_long(const PlanArg *arg) { return strchr(arg->text, '\n') != NULL && arg->text[0] == '\''; }

static Text inside_quotes(const char *text) {
    size_t len = strlen(text);
    return text_span(text + 1, len > 1 ? len - 2 : 0);
}

static void put_args(Sketch *s, const PlanNode *node, const PlanArg **rest) {
    *rest = NULL;
    bool first = true;
    for (size_t i = 0; i < node->arg_count; i++) {
        const PlanArg *arg = &node->args[i];
        if (is_long(arg) && !*rest) {
            *rest = arg;
            continue;
        }
        buf_z(s->out, first ? " " : ", ");
        first = false;
        if (!arg->placed) buf_printf(s->out, "%s: ", arg->name);
        Text text = text_of(arg->text);
        bool cut = !s->style->all && i > 0 && text.len > VALUE_MOST;
        if (cut) text.len = VALUE_MOST;
        while (cut && text.len && ((unsigned char)text.at[text.len] & 0xC0) == 0x80) text.len--;
        put_marked(s, text);
        if (cut) buf_z(s->out, "…");
    }
    if (*rest) buf_printf(s->out, "%s%s%s'''", first ? " " : ", ", (*rest)->name ? (*rest)->name : "", (*rest)->name ? ": " : "");
}

static Ink ink_of(const PlanNode *node) {
    return !node->effect ? INK_PLAIN : strcmp(node->effect, "command") == 0 ? INK_GOOD : INK_WARN;
}

/* A block that holds nothing but another one shares its line. */
static const PlanNode *sole_block(const Sketch *s, const PlanNode *node) {
    const PlanNode *sole = NULL;
    for (const PlanNode *child = node->first; child; child = child->next) {
        if (child->hidden && !s->style->all) continue;
        if (sole || child->kind != PLAN_BLOCK) return NULL;
        sole = child;
    }
    return sole;
}

static void put_step(Sketch *s, const PlanNode *node, int depth) {
    const PlanArg *rest;
    indent(s, depth);
    if (node->verdict == PLAN_SKIPPED) dim(s, "○ ");
    for (const PlanNode *inner; node->kind == PLAN_BLOCK && (inner = sole_block(s, node)); node = inner) {
        buf_z(s->out, node->name);
        put_args(s, node, &rest);
        dim(s, " › ");
    }
    buf_printf(s->out, "%s%s%s", tint(s, ink_of(node)), node->name, tint(s, INK_PLAIN));
    put_args(s, node, &rest);
    if (rest) {
        buf_char(s->out, '\n');
        put_lines(s, inside_quotes(rest->text), depth + 1);
        indent(s, depth);
        buf_z(s->out, "'''");
    }
    if (node->target && (rest || node->kind == PLAN_BLOCK || !strstr(node->name, "sh"))) buf_printf(s->out, "  → %s", node->target);
    if (node->effect) put_place(s, node);
    buf_char(s->out, '\n');
}

/* --- everything else ------------------------------------------------------------------------------------------------ */

static void put_stage(Sketch *s, const PlanNode *node, int depth) {
    static const char *const marks[] = {[PLAN_RUNS] = "●", [PLAN_MAY_RUN] = "◐", [PLAN_SKIPPED] = "○"};
    static const Ink inks[] = {[PLAN_RUNS] = INK_GOOD, [PLAN_MAY_RUN] = INK_WARN, [PLAN_SKIPPED] = INK_DIM};
    static const char *const words[] = {[PLAN_RUNS] = "runs", [PLAN_MAY_RUN] = "may run", [PLAN_SKIPPED] = "skipped"};
    indent(s, depth);
    const char *mark = node->kind == PLAN_STAGE ? marks[node->verdict] : node->kind == PLAN_POST ? "post" : "┆";
    if (node->branch) buf_z(s->out, "┆ ");
    buf_printf(s->out, "%s%s%s %s%s%s", tint(s, inks[node->verdict]), mark, tint(s, INK_PLAIN), tint(s, INK_BOLD), name_shown(node->name),
               tint(s, INK_PLAIN));
    if (node->kind == PLAN_POST && node->verdict != PLAN_RUNS) dim(s, "  in that case");
    else if (node->verdict != PLAN_RUNS || node->reason) {
        buf_printf(s->out, "  %s%s", tint(s, node->verdict == PLAN_RUNS ? INK_DIM : inks[node->verdict]), words[node->verdict]);
        if (node->reason) {
            buf_z(s->out, ": ");
            put_marked(s, text_of(node->reason));
        }
        buf_z(s->out, tint(s, INK_PLAIN));
    }
    if (node->kind == PLAN_STAGE) put_place(s, node);
    buf_char(s->out, '\n');
}

static const char *way_words(const PlanNode *node, const PlanNode *before) {
    bool follows = before && before->kind == PLAN_WAY && strcmp(before->name, "else") != 0 && strcmp(before->text, node->text) == 0;
    bool other = before && before->kind == PLAN_WAY && strcmp(before->name, "case") == 0;
    if (other && strcmp(node->name, "else") == 0) return "in any other case";
    if (strcmp(node->name, "else") == 0) return follows || !*node->text ? "else" : "unless";
    if (strcmp(node->name, "each") == 0) return "for each of";
    if (strcmp(node->name, "case") == 0) return "in case";
    return strcmp(node->name, "in") == 0 ? "within" : node->name;
}

static void put_way(Sketch *s, const PlanNode *node, const PlanNode *before, int depth) {
    const char *words = way_words(node, before);
    indent(s, depth);
    buf_printf(s->out, "%s%s%s", tint(s, INK_WARN), words, tint(s, INK_PLAIN));
    if (strcmp(words, "else") != 0 && strcmp(words, "in any other case") != 0) {
        buf_char(s->out, ' ');
        put_marked(s, text_of(text_printf(UNKNOWN_OPEN "%s" UNKNOWN_CLOSE, node->text)));
        put_place(s, node);
    }
    buf_char(s->out, '\n');
}

static void put_text(Sketch *s, const PlanNode *node, int depth) {
    bool fault = node->kind == PLAN_FAULT, warns = !fault && strcmp(node->name, "warning") == 0;
    size_t at = 0;
    Text line;
    for (bool first = true; next_line(text_of(node->text), &at, &line); first = false) {
        indent(s, depth);
        const char *mark = fault ? "✗" : warns ? "!" : node->name;
        if (first) buf_printf(s->out, "%s%s%s ", tint(s, fault ? INK_BAD : warns ? INK_WARN : INK_DIM), mark, tint(s, INK_PLAIN));
        else buf_z(s->out, "  ");
        put_marked(s, line);
        if (first && fault) put_place(s, node);
        buf_char(s->out, '\n');
    }
}

static void put_node(Sketch *s, const PlanNode *node, const PlanNode *before, int depth);

/* How often the `period` texts at the front follow each other. */
static size_t rounds_of(const Text *text, size_t count, size_t period) {
    size_t same = 0;
    while (same + period < count && text_eq(text[same], text[same + period])) same++;
    return same / period + 1;
}

/* Like rounds of a loop are shown once. */
static void put_rounds(Sketch *s, const Text *text, size_t count, int depth) {
    for (size_t at = 0; at < count;) {
        size_t period = 1, rounds = 1, most = (count - at) / ROUNDS_LEAST;
        while (period <= most && period <= ROUND_LONGEST && (rounds = rounds_of(text + at, count - at, period)) < ROUNDS_LEAST) period++;
        if (rounds < ROUNDS_LEAST) period = rounds = 1;
        for (size_t i = 0; i < period; i++) buf_text(s->out, text[at + i]);
        if (rounds > 1) {
            indent(s, depth);
            dim(s, text_printf("… the same %zu times more\n", rounds - 1));
        }
        at += period * rounds;
    }
}

static void put_children(Sketch *s, const PlanNode *node, int depth) {
    const PlanNode *before = NULL;
    size_t count = 0;
    for (const PlanNode *child = node->first; child; child = child->next) count++;
    Text *text = gc_new_array(Text, count + 1);
    count = 0;
    for (const PlanNode *child = node->first; child; before = child, child = child->next) {
        Buf out = {0};
        Sketch apart = {&out, s->style};
        put_node(&apart, child, before, depth);
        if (out.len) text[count++] = buf_as_text(&out);
    }
    for (size_t i = 0; s->style->all && i < count; i++) buf_text(s->out, text[i]);
    if (!s->style->all) put_rounds(s, text, count, depth);
}

static void put_node(Sketch *s, const PlanNode *node, const PlanNode *before, int depth) {
    if (node->hidden && !node->first && !s->style->all) return;
    switch (node->kind) {
    case PLAN_STAGE:
    case PLAN_BRANCH:
    case PLAN_POST: put_stage(s, node, depth); break;
    case PLAN_WAY: put_way(s, node, before, depth); break;
    case PLAN_NOTE:
    case PLAN_FAULT: put_text(s, node, depth); break;
    default:
        put_step(s, node, depth);
        for (const PlanNode *inner; node->kind == PLAN_BLOCK && (inner = sole_block(s, node));) node = inner;
        break;
    }
    put_children(s, node, depth + 1);
}

/* --- what it is given ------------------------------------------------------------------------------------------------- */

static void heading(Sketch *s, const char *text) { buf_printf(s->out, "%s%s%s\n", tint(s, INK_BOLD), text, tint(s, INK_PLAIN)); }

static bool is_blank(const char *text) { return !text || !text[strspn(text, " \t\r\n")]; }

/* Ends of lines as they are written in a script. */
static const char *on_one_line(const char *text) {
    Buf out = {0};
    for (; *text; text++) {
        if (*text == '\n') buf_z(&out, "\\n");
        else buf_char(&out, *text);
    }
    return text_z(buf_as_text(&out));
}

static void put_parameters(Sketch *s, const Plan *plan) {
    if (plan->parameter_count) heading(s, "Parameters");
    for (size_t i = 0; i < plan->parameter_count; i++) {
        const PlanParameter *p = &plan->parameter[i];
        indent(s, 1);
        buf_printf(s->out, "%s = '%s'", p->name, on_one_line(p->value));
        const char *kind = p->choices ? text_printf("one of: %s", p->choices) : p->kind;
        const char *about = is_blank(p->description) ? "" : text_printf("; %s", on_one_line(p->description));
        dim(s, text_printf("  %s, %s%s", p->given ? "given" : "default", kind, about));
        buf_char(s->out, '\n');
    }
    if (plan->parameter_count) buf_char(s->out, '\n');
}

static void put_agents(Sketch *s, const Plan *plan) {
    if (plan->agent_count) heading(s, "Agents");
    for (size_t i = 0; i < plan->agent_count; i++) {
        indent(s, 1);
        buf_z(s->out, plan->agent[i].label);
        if (!plan->agent[i].known) dim(s, "  no agent has this label: this machine stands in (--agent says which machines there are)");
        buf_char(s->out, '\n');
    }
    if (plan->agent_count) buf_char(s->out, '\n');
}

static void put_credentials(Sketch *s, const Plan *plan) {
    if (plan->credential_count) heading(s, "Credentials");
    for (size_t i = 0; i < plan->credential_count; i++) {
        const PlanCredential *c = &plan->credential[i];
        bool declared = strcmp(c->kind, "DeclarativeCredentials") == 0;
        indent(s, 1);
        const char *mark = c->found ? "✓" : c->variable ? "✗" : "?";
        buf_printf(s->out, "%s%s%s %s", tint(s, c->found ? INK_GOOD : INK_BAD), mark, tint(s, INK_PLAIN), c->id);
        if (!declared) dim(s, text_printf("  %s", c->kind));
        if (!c->found && c->variable) dim(s, text_printf("  missing: give it in %s or in .secrets", c->variable));
        if (!c->variable) dim(s, "  which one is not known yet");
        buf_char(s->out, '\n');
    }
    if (plan->credential_count) buf_char(s->out, '\n');
}

/* --- the summary -------------------------------------------------------------------------------------------------------- */

static void put_count(Sketch *s, bool *first, size_t n, const char *one, const char *many) {
    if (!n) return;
    buf_printf(s->out, "%s%zu %s", *first ? "" : ", ", n, n == 1 ? one : many);
    *first = false;
}

static void put_summary(Sketch *s, const Plan *plan) {
    const PlanCounts *c = &plan->counts;
    bool first = true;
    buf_char(s->out, '\n');
    put_count(s, &first, c->stages - c->skipped - c->may_run, "stage runs", "stages run");
    put_count(s, &first, c->may_run, "stage may run", "stages may run");
    put_count(s, &first, c->skipped, "stage is skipped", "stages are skipped");
    put_count(s, &first, c->commands, "command", "commands");
    put_count(s, &first, c->cloud, "cloud call", "cloud calls");
    put_count(s, &first, c->changes, "other step with an effect", "other steps with an effect");
    put_count(s, &first, c->credentials_missing, "credential is missing", "credentials are missing");
    put_count(s, &first, c->unknown, "way depends on what is not known yet", "ways depend on what is not known yet");
    buf_z(s->out, first ? "Nothing would be done.\n" : ".\n");
    if (plan->stopped)
        buf_printf(s->out, "%sThe plan ends before the pipeline does: %s.%s\n", tint(s, INK_WARN), plan->stopped, tint(s, INK_PLAIN));
    if (plan->fails) buf_printf(s->out, "%sAs it stands, a run fails: see ✗.%s\n", tint(s, INK_BAD), tint(s, INK_PLAIN));
}

void plan_draw(Buf *out, const Plan *plan, const char *title, const PlanStyle *style) {
    Sketch s = {out, style};
    buf_printf(out, "Plan of %s; nothing of it is done\n\n", title);
    put_parameters(&s, plan);
    put_agents(&s, plan);
    put_credentials(&s, plan);
    put_children(&s, plan->root, 0);
    put_summary(&s, plan);
}
