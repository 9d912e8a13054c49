/* Arguments of steps, conditions, options, triggers and parameters against what they take. */
#include "builtins/declarative/checker.h"

#include "builtins/cron.h"

void check_value(Checker *ck, Node *value) {
    Text text = source_text(ck, value);
    if (text_starts(text, TEXT("${"))) {
        fault(ck, FAULT_interpolation, value->span, "%.*s cannot be used as a value directly", TEXT_FMT(text))->advice =
            text_printf("did you mean \"%.*s\"? (add quotes)", TEXT_FMT(text));
    } else if (value->kind == AST_NUMBER && value->NUMBER.number_form == NUMBER_BIG_INTEGER) {
        fault(ck, FAULT_integer, value->span,
              "BigIntegers cannot be used as constants here: the maximum value for an integer is 9223372036854775807, the "
              "minimum value is -9223372036854775808");
    }
}

/* The Java class of a literal as Jenkins names it; NULL for what is only known when it runs. */
static const char *literal_class(const Node *value, Text *text, Checker *ck) {
    switch (value->kind) {
    case AST_STRING: *text = value->STRING.value; return "class java.lang.String";
    case AST_BOOLEAN: *text = value->BOOLEAN.value ? TEXT("true") : TEXT("false"); return "class java.lang.Boolean";
    case AST_NUMBER:
        *text = source_text(ck, value);
        switch ((NumberForm)value->NUMBER.number_form) {
        case NUMBER_INT: return "class java.lang.Integer";
        case NUMBER_LONG: return "class java.lang.Long";
        default: return "class java.lang.Double";
        }
    default: return NULL;
    }
}

static bool is_text_type(const char *type) { return strcmp(type, "string") == 0 || strcmp(type, "crontab") == 0; }

static bool literal_fits(const Node *value, const char *type) {
    if (is_text_type(type))
        return value->kind == AST_STRING || (value->kind == AST_NUMBER && value->NUMBER.number_form != NUMBER_INT);
    if (strcmp(type, "int") == 0)
        return value->kind == AST_NUMBER;
    return true;
}

static void check_crontab(Checker *ck, const Node *value, const char *parameter) {
    CronFault wrong;
    if (value->kind == AST_STRING && !cron_check(parameter, value->STRING.value, &wrong))
        fault(ck, FAULT_wrong_crontab, value->span, "%s", cron_message(&wrong))->advice = cron_advice(&wrong);
}

static void check_type(Checker *ck, Node *value, const Param *param, bool named) {
    Text text;
    if (strcmp(param->type, "crontab") == 0) check_crontab(ck, value, param->name);
    const char *got = literal_class(value, &text, ck);
    if (got == NULL || literal_fits(value, param->type))
        return;
    const char *wanted = is_text_type(param->type) ? "class java.lang.String" : param->type;
    if (named)
        fault(ck, FAULT_argument_type, value->span,
              "expected \"%s\" for parameter \"%s\" but got \"%.*s\" of type %s", wanted, param->name,
              TEXT_FMT(text), got);
    else
        fault(ck, FAULT_argument_type, value->span,
              "expected \"%s\" but got \"%.*s\" of type %s", wanted, TEXT_FMT(text), got);
}

static const Param *param_find(const ParamList *params, Text name) {
    for (uint32_t i = 0; i < params->count; i++)
        if (text_is(name, params->item[i].name))
            return &params->item[i];
    return NULL;
}

/* The named argument of a call; NULL: it has none of that name. */
static const Node *named_value(const Match *call, const char *name) {
    for (uint32_t i = 0; call->named != NULL && i < call->named->MAP.entries.count; i++) {
        const Node *entry = call->named->MAP.entries.item[i];
        Text key;
        if (entry->kind == AST_MAP_ENTRY && literal_text(entry->MAP_ENTRY.key, &key) && text_is(key, name))
            return entry->MAP_ENTRY.value;
    }
    return NULL;
}

/* Only what the call does not have yet can have been meant. */
static void report_unknown(Checker *ck, const Match *call, const Node *key, Text name, const ParamList *params) {
    const char *names[32];
    uint32_t count = 0;
    Buf all = {0};
    for (uint32_t i = 0; i < params->count; i++) {
        if (named_value(call, params->item[i].name) != NULL)
            continue;
        buf_printf(&all, "%s\"%s\"", count ? ", " : "", params->item[i].name);
        names[count++] = params->item[i].name;
    }
    const char *near = nearest_name(text_z(name), names, count);
    Diag *d = fault(ck, FAULT_unknown_argument, key->span, "invalid parameter \"%.*s\"", TEXT_FMT(name));
    if (near != NULL)
        d->advice = text_printf("did you mean \"%s\"?", near);
    else if (count > 0)
        d->advice = text_printf("it also takes %s", all.at);
}

static bool check_entry(Checker *ck, const Match *call, Node *entry, const ParamList *params, NameSet *given) {
    if (entry->kind != AST_MAP_ENTRY)
        return true;
    Text name;
    if (!expect_literal(ck, entry->MAP_ENTRY.key, &name))
        return false;
    name_set_add(given, name); /* twice: the parser has said it */
    check_value(ck, entry->MAP_ENTRY.value);
    const Param *param = param_find(params, name);
    if (param != NULL)
        check_type(ck, entry->MAP_ENTRY.value, param, true);
    else if (!params->open)
        report_unknown(ck, call, entry->MAP_ENTRY.key, name, params);
    return param != NULL;
}

static void check_named(Checker *ck, const Match *call, const ParamList *params) {
    NameSet given = {0};
    bool known = true;
    NodeList *entries = &call->named->MAP.entries;
    for (uint32_t i = 0; i < entries->count; i++)
        known &= check_entry(ck, call, entries->item[i], params, &given);
    if (!known && !params->open)
        return;
    for (uint32_t i = 0; i < params->count; i++)
        if (params->item[i].required && name_set_add(&given, text_of(params->item[i].name)))
            fault(ck, FAULT_missing_argument, call->node->span, "missing required parameter: \"%s\"", params->item[i].name);
}

/* The parameter that a lone argument without a name stands for. */
static const Param *sole_param(const ParamList *params) {
    for (uint32_t i = 0; i < params->count; i++)
        if (params->item[i].positional)
            return &params->item[i];
    return NULL;
}

static uint32_t required_count(const ParamList *params) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < params->count; i++)
        n += params->item[i].required;
    return n;
}

/* Some of our own steps take several arguments in order. */
static uint32_t positional_count(const ParamList *params) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < params->count; i++)
        n += params->item[i].positional;
    return n;
}

void check_arguments(Checker *ck, const Match *call, const ParamList *params, bool takes_block) {
    for (uint32_t i = 0; i < call->count; i++)
        check_value(ck, call->args[i]);
    if (call->named != NULL && call->count > 0) {
        fault(ck, FAULT_unnamed_argument, call->node->span,
              "named and unnamed arguments cannot be mixed")->advice = "name all of them";
        return;
    }
    if (call->named != NULL) {
        check_named(ck, call, params);
        return;
    }
    if (params->open && params->count == 0)
        return;
    if (call->count > 1 && call->count > positional_count(params) && !params->open) {
        fault(ck, FAULT_unnamed_argument, call->node->span,
              "arguments to \"%.*s\" must be explicitly named", TEXT_FMT(call->name));
        return;
    }
    const Param *sole = sole_param(params);
    if (call->count == 1) {
        if (sole != NULL)
            check_type(ck, call->args[0], sole, false);
        else if (!takes_block && !params->open && required_count(params) > 0)
            fault(ck, FAULT_unnamed_argument, call->node->span,
                  "\"%.*s\" does not take a single required parameter: use named parameters instead",
                  TEXT_FMT(call->name));
    } else if (call->count == 0 && !params->open) {
        for (uint32_t i = 0; i < params->count; i++)
            if (params->item[i].required)
                fault(ck, FAULT_missing_argument, call->node->span,
                      "missing required parameter: \"%s\"", params->item[i].name);
    }
}
