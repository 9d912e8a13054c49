/* Parameters of the pipeline itself: reading their definitions, typed values, and the step `properties`. */
#include "builtins/parameters.h"
#include "builtins/cron.h"
#include "builtins/globals.h"
#include "builtins/plan/record.h"
#include "builtins/steps_common.h"
#include "builtins/turn.h"

#include <stdlib.h>

/* --- definitions ---------------------------------------------------------------------------------------- */

ParameterKind parameter_kind(Text type) {
    if (text_is(type, "booleanParam") || text_is(type, "BooleanParameterDefinition")) return PARAMETER_BOOLEAN;
    return text_is(type, "choice") || text_is(type, "ChoiceParameterDefinition") ? PARAMETER_CHOICE : PARAMETER_TEXT;
}

static const char *field_text(StepCall *call, Value fields, const char *name) {
    Value v = map_get_z(call->in, as_map(fields), name);
    return is_null(v) ? NULL : value_z(call->in, v);
}

/* A list, or one text with a choice a line. */
static bool read_choices(StepCall *call, Value value, Parameter *out) {
    Iter it;
    Value item, lines = value;
    if (is_stringlike(value)) {
        lines = call_method_z(call->in, value_to_string(call->in, value), "readLines", NULL, 0);
        if (is_abrupt(lines)) return false;
    }
    if (!iter_start(call->in, &it, lines)) return false;
    while (iter_next(call->in, &it, &item)) {
        const char **grown = gc_new_array(const char *, out->choice_count + 1);
        if (out->choice_count) memcpy(grown, out->choices, out->choice_count * sizeof *grown);
        grown[out->choice_count] = value_z(call->in, item);
        if (!grown[out->choice_count]) return false;
        out->choices = grown;
        out->choice_count++;
    }
    return !it.failed;
}

bool parameter_is_secret(Text type) { return text_is(type, "password") || text_is(type, "PasswordParameterDefinition"); }

bool parameter_read(StepCall *call, Value definition, Parameter *out) {
    Text type;
    Value fields;
    *out = (Parameter){.fallback = v_null()};
    if (definition.kind != V_MAP) {
        throw_error(call->in, EX_ILLEGAL_ARGUMENT,
                    "%s: a parameter is written as string(name: 'X', defaultValue: 'y'), booleanParam(…), choice(…), "
                    "text(…) or password(…)",
                    call->spec->name);
        return false;
    }
    if (!step_describable(call->in, definition, &type, &fields)) return false;
    out->kind = parameter_kind(type);
    out->name = field_text(call, fields, "name");
    out->description = field_text(call, fields, "description");
    out->secret = parameter_is_secret(type);
    const char *trim = field_text(call, fields, "trim");
    out->trim = trim && strcmp(trim, "true") == 0;
    if (!out->name) {
        throw_error(call->in, EX_ILLEGAL_ARGUMENT, "%s: the parameter %.*s(…) has no name", call->spec->name, TEXT_FMT(type));
        return false;
    }
    if (out->kind == PARAMETER_CHOICE) return read_choices(call, map_get_z(call->in, as_map(fields), "choices"), out);
    const char *fallback = field_text(call, fields, "defaultValue");
    out->has_fallback = fallback != NULL;
    if (out->kind == PARAMETER_BOOLEAN)
        out->fallback = v_bool(fallback && strcmp(fallback, "true") == 0);
    else
        out->fallback = string_z(call->in, fallback ? fallback : "");
    return true;
}

const char *parameter_choices(const Parameter *parameter) {
    Buf out = {0};
    for (size_t i = 0; i < parameter->choice_count; i++) buf_printf(&out, "%s%s", i ? ", " : "", parameter->choices[i]);
    return out.at ? out.at : "";
}

bool parameter_truth(const char *given, bool *out) {
    *out = strcasecmp(given, "true") == 0 || strcasecmp(given, "yes") == 0 || strcasecmp(given, "y") == 0;
    return *out || strcasecmp(given, "false") == 0 || strcasecmp(given, "no") == 0 ||
           strcasecmp(given, "n") == 0;
}

Value parameter_value(StepCall *call, const Parameter *p, const char *given) {
    if (p->kind == PARAMETER_CHOICE) {
        if (!given) return string_z(call->in, p->choice_count ? p->choices[0] : "");
        for (size_t i = 0; i < p->choice_count; i++)
            if (strcmp(p->choices[i], given) == 0) return string_z(call->in, given);
        return throw_error(call->in, EX_ABORT, "'%s' is not a choice of the parameter %s; choose one of: %s", given, p->name,
                           parameter_choices(p));
    }
    if (!given) return p->fallback;
    if (p->kind == PARAMETER_TEXT) return string_new(call->in, p->trim ? text_trim(text_of(given)) : text_of(given));
    bool yes = false;
    if (!parameter_truth(given, &yes))
        return throw_error(call->in, EX_ABORT, "the parameter %s is true or false, not '%s'", p->name, given);
    return v_bool(yes);
}

/* --- properties ------------------------------------------------------------------------------------------- */

static void tell_plan(Run *run, const Parameter *p, const char *value, bool given) {
    static const char *const kinds[] = {[PARAMETER_TEXT] = "text", [PARAMETER_BOOLEAN] = "boolean", [PARAMETER_CHOICE] = "choice"};
    plan_parameter(run, p->name, p->secret ? "password" : kinds[p->kind], p->secret ? "****" : value, p->description,
                   p->choice_count ? parameter_choices(p) : NULL, given);
}

/* What params holds of a password. */
static Value secret_object(Interp *in, Value text) {
    Class *secret = class_named(in, "hudson.util.Secret");
    return call_method_z(in, v_obj(V_CLASS, secret), "fromString", &text, 1);
}

static bool take_parameter(StepCall *call, Value definition) {
    Run *run = call->run;
    Parameter parameter;
    Value params;
    if (is_unknown(call->in, definition)) return true;
    if (!parameter_read(call, definition, &parameter)) return false;
    const char *given = pairs_get(&run->params, parameter.name);
    bool asks = !given && parameter.kind == PARAMETER_TEXT && !parameter.has_fallback && (run->options.flags & RUN_INTERACTIVE);
    Value value = asks ? parameter_ask(call, &parameter) : parameter_value(call, &parameter, given);
    if (is_abrupt(value) || !global_find(run, sym_intern(call->in, text_of("params")), &params)) return false;
    const char *text = value_z(call->in, value);
    if (!text) return false;
    if (parameter.secret && (given || asks)) run_secret_add(run, text_of(text)); /* a default stands in the script for all to read */
    env_set_build(run, parameter.name, text);
    pairs_put(&run->declared, parameter.name, parameter.secret ? "****" : text);
    if (run->planning) tell_plan(run, &parameter, text, given != NULL);
    if (parameter.secret) value = secret_object(call->in, value);
    return map_put_z(call->in, as_map(params), parameter.name, value);
}

/* A number as it is, or as text; not positive or absent: all are kept. */
static int kept_of(StepCall *call, Value rotator, const char *text_name, const char *name) {
    Value value = map_get_z(call->in, as_map(rotator), text_name);
    if (value.kind != V_STRING) value = map_get_z(call->in, as_map(rotator), name);
    const char *text = value.kind == V_NULL ? NULL : value_z(call->in, value);
    long number = text ? strtol(text, NULL, 10) : -1;
    return number > 0 && number < 1000000 ? (int)number : -1;
}

static bool take_discarder(StepCall *call, Value strategy) {
    Text type;
    Value fields;
    if (!step_describable(call->in, strategy, &type, &fields)) return false;
    if (!text_is(type, "LogRotator") && !text_is(type, "logRotator")) return true;
    call->run->keep_runs = kept_of(call, fields, "numToKeepStr", "numToKeep");
    call->run->keep_days = kept_of(call, fields, "daysToKeepStr", "daysToKeep");
    return true;
}

/* A timer of a wrong crontab cannot be made. */
static bool check_trigger(StepCall *call, Value trigger) {
    Text type, spec;
    Value fields;
    CronFault wrong;
    if (trigger.kind != V_MAP) return true;
    if (!step_describable(call->in, trigger, &type, &fields)) return false;
    const char *name = cron_parameter(type), *given = name ? field_text(call, fields, name) : NULL;
    spec = text_of(given ? given : "");
    if (!given || cron_check(name, spec, &wrong)) return true;
    throw_error(call->in, EX_ILLEGAL_ARGUMENT, "%s", cron_message(&wrong));
    return false;
}

static bool check_triggers(StepCall *call, Value triggers) {
    Iter it;
    Value item;
    if (triggers.kind != V_LIST || !iter_start(call->in, &it, triggers)) return triggers.kind != V_LIST;
    while (iter_next(call->in, &it, &item))
        if (!check_trigger(call, item)) return false;
    return !it.failed;
}

static bool take_property(StepCall *call, Value property) {
    Text type;
    Value fields, definitions, item;
    Iter it;
    if (!step_describable(call->in, property, &type, &fields)) return false;
    if (text_is(type, "DisableConcurrentBuildsJobProperty") || text_is(type, "disableConcurrentBuilds")) {
        Value aborts = map_get_z(call->in, as_map(fields), "abortPrevious");
        return run_alone(call->run, aborts.kind == V_BOOL && aborts.as.l);
    }
    if (text_is(type, "BuildDiscarderProperty") || text_is(type, "buildDiscarder"))
        return take_discarder(call, map_get_z(call->in, as_map(fields), "strategy"));
    if (text_is(type, "PipelineTriggersJobProperty") || text_is(type, "pipelineTriggers"))
        return check_triggers(call, map_get_z(call->in, as_map(fields), "triggers"));
    if (!text_is(type, "ParametersDefinitionProperty") && !text_is(type, "parameters")) return true;
    definitions = map_get_z(call->in, as_map(fields), "parameterDefinitions");
    if (!iter_start(call->in, &it, definitions)) return false;
    while (iter_next(call->in, &it, &item))
        if (!take_parameter(call, item)) return false;
    return !it.failed;
}

static Value run_properties(StepCall *call) {
    const List *list = as_list(call->arg[0]);
    call->run->properties = call->arg[0];
    for (uint32_t i = 0; i < list->len; i++)
        if (!take_property(call, list->at[i])) return V_THROWN;
    return v_null();
}

const StepSpec step_properties = {
    .name = "properties",
    .run = run_properties,
    .quiet = true,
    .effect = EFFECT_PURE,
    .family = "flow",
    .params = PARAMS({"properties", P_LIST, .required = true, .positional = true,
                      .doc = "parameters([…]); buildDiscarder(logRotator(…)), which says which runs stay; "
                             "pipelineTriggers([…]) and others are for a server."}),
    .doc = "Declares the pipeline's parameters: params has their defaults, or what --param gave, from here on. Other properties of the "
           "job are accepted and have no effect.",
    .example = "properties([parameters([string(name: 'VERSION', defaultValue: '1.0'), booleanParam(name: 'FAST', defaultValue: true)])])\n"
               "echo \"${params.VERSION} ${params.FAST}\"",
};
