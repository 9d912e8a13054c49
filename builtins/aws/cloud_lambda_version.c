/*
 * Lambda versions and aliases. A version is a copy of the configuration at its publishing, versions/N.json; aliases
 * are kept in the function's own file under "aliases", as the wire tells them.
 */
#include <stdlib.h>

#include "builtins/aws/cloud_lambda.h"
#include "grammar/gc.h"

/* --- versions ----------------------------------------------------------------------------------------- */

/* What makes a version differ from the one before it. */
static const char *const compared[] = {
    "Runtime",     "Role",          "Handler",       "Timeout",          "MemorySize",   "CodeSha256",
    "Environment", "TracingConfig", "Architectures", "EphemeralStorage", "LoggingConfig"};

static bool same_version(const Json *a, const Json *b) {
    for (size_t i = 0; i < sizeof compared / sizeof *compared; i++)
        if (!jsn_equal(jsn_get(a, compared[i]), jsn_get(b, compared[i]))) return false;
    return true;
}

static Text number_text(int64_t number) { return text_of(text_printf("%lld", (long long)number)); }

Json *fn_publish(CloudCall *call, Text name, Json *config, Text description, Text *version) {
    const char *error;
    int64_t last = jsn_get_int(config, "lastVersion", 0);
    *version = number_text(last);
    Json *before = fn_load_version(call->cloud, name, *version);
    if (before && same_version(before, config)) return before;
    Json *published = jsn_copy(config);
    jsn_remove(published, "aliases");
    jsn_remove(published, "serving");
    jsn_put_text(published, "Description", description);
    jsn_put_z(published, "RevisionId", cloud_uuid(call->cloud));
    *version = number_text(last + 1);
    if (!store_write_json(text_printf("%s/versions/%.*s.json", fn_folder(call->cloud, name), TEXT_FMT(*version)),
                          published, &error)) {
        cloud_fail(call, "ServiceException", "%s", error);
        return NULL;
    }
    jsn_put_int(config, "lastVersion", last + 1);
    return published;
}

void fn_publish_version(CloudCall *call) {
    LambdaName name;
    Text version;
    Json *asked = fn_need_body(call);
    if (!asked || !fn_need_name(call, fn_path_part(call, 0), &name)) return;
    Json *config = fn_need_function(call, name.name);
    if (!config || !fn_check_revision(call, asked, config) || !fn_need_settled(call, config, name.name)) return;
    Text sha = jsn_get_text(asked, "CodeSha256"), latest = jsn_get_text(config, "CodeSha256");
    if (sha.len && !text_eq(sha, latest)) {
        cloud_fail(
            call, "InvalidParameterValueException",
            "CodeSHA256 (%.*s) is different from current CodeSHA256 in $LATEST (%.*s). Please try again with the "
            "CodeSHA256 in $LATEST.",
            TEXT_FMT(sha), TEXT_FMT(latest));
        return;
    }
    Text description =
        jsn_get(asked, "Description") ? jsn_get_text(asked, "Description") : jsn_get_text(config, "Description");
    Json *published = fn_publish(call, name.name, config, description, &version);
    if (published && fn_save(call, name.name, config))
        cloud_reply_json(call, 201, fn_describe(call, published, version, version));
}

static int compare_numbers(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

/* The numbers of a function's versions, ascending. */
static int64_t *version_numbers(Cloud *cloud, Text name, size_t *count) {
    const char **names;
    size_t found;
    store_list_dir(text_printf("%s/versions", fn_folder(cloud, name)), &names, &found);
    int64_t *numbers = gc_atomic((found + 1) * sizeof *numbers);
    *count = 0;
    for (size_t i = 0; i < found; i++) {
        int64_t number = cloud_number(text_span(names[i], strcspn(names[i], ".")));
        if (number > 0) numbers[(*count)++] = number;
    }
    if (*count) qsort(numbers, *count, sizeof *numbers, compare_numbers);
    return numbers;
}

void fn_list_versions(CloudCall *call) {
    LambdaName name;
    size_t count, from, to;
    if (!fn_need_name(call, fn_path_part(call, 0), &name)) return;
    Json *config = fn_need_function(call, name.name);
    if (!config) return;
    int64_t *numbers = version_numbers(call->cloud, name.name, &count);
    Json *answer = jsn_object(), *versions = jsn_array();
    jsn_put(answer, "Versions", versions);
    fn_page(call, count + 1, 50, &from, &to, answer);
    for (size_t i = from; i < to; i++) {
        Text version = i ? number_text(numbers[i - 1]) : TEXT("$LATEST");
        const Json *one = i ? fn_load_version(call->cloud, name.name, version) : config;
        if (one) jsn_add(versions, fn_describe(call, one, version, version));
    }
    cloud_reply_json(call, 200, answer);
}

/* --- aliases ------------------------------------------------------------------------------------------ */

static const Json *find_alias(const Json *config, Text alias) {
    return jsn_get(jsn_get(config, "aliases"), text_z(alias));
}

static const Json *extra_weights(const Json *alias) {
    return jsn_get(jsn_get(alias, "RoutingConfig"), "AdditionalVersionWeights");
}

Text fn_alias_version(Cloud *cloud, const Json *config, Text alias) {
    const Json *found = find_alias(config, alias), *weights = extra_weights(found);
    uint32_t random;
    cloud->options.world->random(cloud->options.world, &random, sizeof random);
    double at = (double)random / 4294967296.0;
    for (size_t i = 0; i < jsn_count(weights); i++) {
        double weight = jsn_as_real(jsn_at(weights, i), 0);
        if (at < weight) return jsn_name_at(weights, i);
        at -= weight;
    }
    return jsn_get_text(found, "FunctionVersion");
}

bool fn_version_has_alias(const Json *config, Text version) {
    const Json *aliases = jsn_get(config, "aliases");
    for (size_t i = 0; i < jsn_count(aliases); i++) {
        const Json *alias = jsn_at(aliases, i);
        if (text_eq(jsn_get_text(alias, "FunctionVersion"), version) || jsn_get(extra_weights(alias), text_z(version)))
            return true;
    }
    return false;
}

static bool is_alias_name(Text name) {
    bool letters = false;
    for (size_t i = 0; i < name.len; i++) {
        char c = name.at[i];
        bool digit = c >= '0' && c <= '9';
        letters = letters || !digit;
        if (!digit && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && c != '-' && c != '_') return false;
    }
    return letters && name.len <= 128;
}

/* Whether the function has the version an alias is to lead to. False: answered. */
static bool need_version(CloudCall *call, Text name, Text version) {
    if (text_is(version, "$LATEST") || fn_load_version(call->cloud, name, version)) return true;
    cloud_fail(call, "ResourceNotFoundException", "Function not found: %s", fn_arn(call, name, version));
    return false;
}

static bool check_routing(CloudCall *call, Text name, const Json *alias) {
    const Json *weights = extra_weights(alias);
    Text main = jsn_get_text(alias, "FunctionVersion");
    const char *wrong = NULL;
    if (jsn_count(weights) > 1) wrong = "Number of items in AdditionalVersionWeights cannot be greater than 1";
    for (size_t i = 0; !wrong && i < jsn_count(weights); i++) {
        double weight = jsn_as_real(jsn_at(weights, i), -1);
        Text version = jsn_name_at(weights, i);
        if (weight < 0 || weight > 1)
            wrong = "A weight must be between 0.0 and 1.0";
        else if (text_eq(version, main))
            wrong = "Invalid function version: the same version is given twice";
        else if (text_is(version, "$LATEST") || text_is(main, "$LATEST"))
            wrong = "$LATEST is not supported for an alias pointing to more than 1 version";
        else if (!need_version(call, name, version))
            return false;
    }
    if (wrong) cloud_fail(call, "InvalidParameterValueException", "%s", wrong);
    return !wrong;
}

/* Checks, stores and tells the alias with what the call says about it. */
static void save_alias(CloudCall *call, Text name, Json *config, Json *alias, const Json *asked, int status) {
    static const char *const fields[] = {"FunctionVersion", "Description", "RoutingConfig"};
    for (size_t i = 0; i < 3; i++) jsn_put(alias, fields[i], jsn_get(asked, fields[i]));
    if (!jsn_count(extra_weights(alias))) jsn_remove(alias, "RoutingConfig");
    if (!need_version(call, name, jsn_get_text(alias, "FunctionVersion")) || !check_routing(call, name, alias)) return;
    jsn_put_z(alias, "RevisionId", cloud_uuid(call->cloud));
    Text alias_name = jsn_get_text(alias, "Name");
    const Json *had = jsn_get(config, "aliases");
    Json *aliases = had ? jsn_copy(had) : jsn_object();
    jsn_put(config, "aliases", jsn_put(aliases, text_z(alias_name), alias));
    if (!fn_save(call, name, config)) return;
    Json *answer = jsn_copy(alias);
    jsn_put_z(answer, "AliasArn", fn_arn(call, name, alias_name));
    cloud_reply_json(call, status, answer);
}

void fn_create_alias(CloudCall *call) {
    LambdaName name;
    Json *asked = fn_need_body(call);
    if (!asked || !fn_need_name(call, fn_path_part(call, 0), &name)) return;
    Json *config = fn_need_function(call, name.name);
    if (!config) return;
    Text alias_name = jsn_get_text(asked, "Name");
    if (!is_alias_name(alias_name)) {
        cloud_fail(
            call, "ValidationException",
            "1 validation error detected: Value '%.*s' at 'name' failed to satisfy constraint: Member must satisfy "
            "regular expression pattern: (?!^[0-9]+$)([a-zA-Z0-9-_]+)",
            TEXT_FMT(alias_name));
    } else if (find_alias(config, alias_name)) {
        cloud_fail(call, "ResourceConflictException", "Alias already exists: %s", fn_arn(call, name.name, alias_name));
    } else {
        Json *alias = jsn_put_text(jsn_object(), "Name", alias_name);
        save_alias(call, name.name, config, jsn_put_z(alias, "Description", ""), asked, 201);
    }
}

/* The function and the alias the path names. */
static const Json *need_alias(CloudCall *call, LambdaName *name, Json **config) {
    if (!fn_need_name(call, fn_path_part(call, 0), name)) return NULL;
    *config = fn_need_function(call, name->name);
    if (!*config) return NULL;
    Text alias_name = fn_path_part(call, 1);
    const Json *alias = find_alias(*config, alias_name);
    if (!alias)
        cloud_fail(call, "ResourceNotFoundException", "Cannot find alias arn: %s",
                   fn_arn(call, name->name, alias_name));
    return alias;
}

static Json *told_alias(CloudCall *call, Text name, const Json *alias) {
    return jsn_put_z(jsn_copy(alias), "AliasArn", fn_arn(call, name, jsn_get_text(alias, "Name")));
}

void fn_get_alias(CloudCall *call) {
    LambdaName name;
    Json *config;
    const Json *alias = need_alias(call, &name, &config);
    if (alias) cloud_reply_json(call, 200, told_alias(call, name.name, alias));
}

void fn_update_alias(CloudCall *call) {
    LambdaName name;
    Json *config, *asked = fn_need_body(call);
    const Json *alias = asked ? need_alias(call, &name, &config) : NULL;
    if (!alias || !fn_check_revision(call, asked, alias)) return;
    save_alias(call, name.name, config, jsn_copy(alias), asked, 200);
}

void fn_delete_alias(CloudCall *call) {
    LambdaName name;
    if (!fn_need_name(call, fn_path_part(call, 0), &name)) return;
    Json *config = fn_need_function(call, name.name);
    if (!config) return;
    const Json *had = jsn_get(config, "aliases");
    Json *aliases = had ? jsn_copy(had) : jsn_object();
    jsn_remove(aliases, text_z(fn_path_part(call, 1)));
    if (fn_save(call, name.name, jsn_put(config, "aliases", aliases))) cloud_reply(call, 204, TEXT(""));
}

void fn_list_aliases(CloudCall *call) {
    LambdaName name;
    size_t from, to;
    if (!fn_need_name(call, fn_path_part(call, 0), &name)) return;
    Json *config = fn_need_function(call, name.name);
    if (!config) return;
    Text version = cloud_query(call, "FunctionVersion");
    const Json *aliases = jsn_get(config, "aliases");
    Json *answer = jsn_object(), *told = jsn_array();
    jsn_put(answer, "Aliases", told);
    fn_page(call, jsn_count(aliases), 50, &from, &to, answer);
    for (size_t i = from; i < to; i++) {
        const Json *alias = jsn_at(aliases, i);
        if (!version.len || text_eq(version, jsn_get_text(alias, "FunctionVersion")))
            jsn_add(told, told_alias(call, name.name, alias));
    }
    cloud_reply_json(call, 200, answer);
}
