/*
 * Lambda functions: create, get, list, update code and configuration, delete.
 */
#include <stdio.h>
#include <unistd.h>

#include "builtins/aws/cloud_lambda.h"
#include "grammar/gc.h"

/* --- configuration ------------------------------------------------------------------------------------ */

static const char *const runtimes[] = {"provided",   "provided.al2", "provided.al2023", "go1.x",      "nodejs18.x",
                                       "nodejs20.x", "nodejs22.x",   "nodejs24.x",      "python3.9",  "python3.10",
                                       "python3.11", "python3.12",   "python3.13",      "python3.14", "java8.al2",
                                       "java11",     "java17",       "java21",          "java25",     "dotnet8",
                                       "dotnet10",   "ruby3.2",      "ruby3.3",         "ruby3.4"};

static bool is_runtime(Text name) {
    for (size_t i = 0; i < sizeof runtimes / sizeof *runtimes; i++)
        if (text_is(name, runtimes[i])) return true;
    return false;
}

static bool refuse(CloudCall *call, const char *field, const char *what) {
    cloud_fail(call, "ValidationException",
               "1 validation error detected: Value at '%s' failed to satisfy constraint: %s", field, what);
    return false;
}

static bool in_range(CloudCall *call, const Json *asked, const char *field, int64_t low, int64_t high) {
    const Json *value = jsn_get(asked, field);
    int64_t number = jsn_as_int(value, low - 1);
    if (!value || (jsn_kind(value) == JSN_INT && number >= low && number <= high)) return true;
    return refuse(call, field,
                  text_printf("Member must have value between %lld and %lld", (long long)low, (long long)high));
}

static bool check_environment(CloudCall *call, const Json *environment) {
    const Json *variables = jsn_get(environment, "Variables");
    size_t size = 0;
    for (size_t i = 0; i < jsn_count(variables); i++) {
        Text name = jsn_name_at(variables, i);
        size += name.len + jsn_as_text(jsn_at(variables, i)).len;
        bool good = name.len > 0 && jsn_kind(jsn_at(variables, i)) == JSN_TEXT;
        for (size_t k = 0; k < name.len; k++) {
            char c = name.at[k];
            bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            good = good && (letter || (k > 0 && (c == '_' || (c >= '0' && c <= '9'))));
        }
        if (!good)
            return refuse(call, "environment.variables",
                          "Map keys must match [a-zA-Z]([a-zA-Z0-9_])+, values must be text");
    }
    if (size <= 4096) return true;
    cloud_fail(call, "InvalidParameterValueException",
               "Lambda was unable to configure your environment variables because the environment variables you have "
               "provided exceeded the 4KB limit.");
    return false;
}

/* The fields CreateFunction and UpdateFunctionConfiguration have in common. */
static bool check_settings(CloudCall *call, const Json *asked) {
    const Json *runtime = jsn_get(asked, "Runtime");
    if (runtime && !is_runtime(jsn_as_text(runtime)))
        return refuse(call, "runtime",
                      text_printf("Member must be a known runtime; '%.*s' is none", TEXT_FMT(jsn_as_text(runtime))));
    Text role = jsn_get_text(asked, "Role");
    if (role.len && (!text_starts(role, TEXT("arn:aws")) || text_find(role, TEXT(":role/"), 0) < 0))
        return refuse(call, "role",
                      "Member must satisfy regular expression pattern: "
                      "arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+");
    return in_range(call, asked, "Timeout", 1, 900) && in_range(call, asked, "MemorySize", 128, 10240) &&
           check_environment(call, jsn_get(asked, "Environment"));
}

static const char *const settings[] = {"Runtime",       "Role",        "Handler",          "Description",
                                       "Timeout",       "MemorySize",  "Environment",      "TracingConfig",
                                       "Architectures", "PackageType", "EphemeralStorage", "LoggingConfig"};

static void take_settings(Json *config, const Json *asked) {
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
        jsn_put(config, settings[i], jsn_get(asked, settings[i]));
}

Json *fn_new_function(Cloud *cloud, Text name, const char *runtime, const char *handler) {
    Json *config = jsn_put_text(jsn_object(), "FunctionName", name);
    jsn_put_z(config, "Runtime", runtime);
    jsn_put_z(config, "Role", "arn:aws:iam::" CLOUD_ACCOUNT ":role/sluice-local");
    jsn_put_z(config, "Handler", handler);
    jsn_put_z(config, "Description", "");
    jsn_put_int(config, "Timeout", 3);
    jsn_put_int(config, "MemorySize", 128);
    jsn_put_z(config, "PackageType", "Zip");
    jsn_put(config, "Architectures", jsn_add(jsn_array(), jsn_z("x86_64")));
    jsn_put(config, "TracingConfig", jsn_put_z(jsn_object(), "Mode", "PassThrough"));
    jsn_put(config, "EphemeralStorage", jsn_put_int(jsn_object(), "Size", 512));
    jsn_put(config, "LoggingConfig",
            jsn_put_z(jsn_put_z(jsn_object(), "LogFormat", "Text"), "LogGroup",
                      text_printf("/aws/lambda/%.*s", TEXT_FMT(name))));
    jsn_put_z(config, "CodeSha256", SIGN_EMPTY_HASH);
    jsn_put_int(config, "CodeSize", 0);
    jsn_put_int(config, "lastVersion", 0);
    fn_begin_update(cloud, config, NULL);
    return config;
}

/* --- create, get, list, delete ------------------------------------------------------------------------ */

static void reply_config(CloudCall *call, int status, const Json *config) {
    cloud_reply_json(call, status, fn_describe(call, config, TEXT("$LATEST"), TEXT("")));
}

static bool check_new(CloudCall *call, const Json *asked) {
    static const char *const needed[] = {"Role", "Code"};
    for (size_t i = 0; i < 2; i++)
        if (!jsn_get(asked, needed[i])) return refuse(call, needed[i], "Member must not be null");
    if (text_is(jsn_get_text(asked, "PackageType"), "Image")) {
        cloud_fail(call, "InvalidParameterValueException",
                   "The local cloud runs zip packages only, not container images.");
        return false;
    }
    if (!jsn_get_text(asked, "Runtime").len || !jsn_get_text(asked, "Handler").len) {
        cloud_fail(call, "InvalidParameterValueException",
                   "Runtime and Handler are mandatory parameters for functions created with deployment packages.");
        return false;
    }
    return check_settings(call, asked);
}

void fn_create_function(CloudCall *call) {
    LambdaName name;
    Text version = TEXT("$LATEST");
    Json *asked = fn_need_body(call);
    if (!asked || !fn_need_name(call, jsn_get_text(asked, "FunctionName"), &name) || !check_new(call, asked)) return;
    if (fn_load(call->cloud, name.name)) {
        cloud_fail(call, "ResourceConflictException", "Function already exist: %.*s", TEXT_FMT(name.name));
        return;
    }
    Json *config = fn_new_function(call->cloud, name.name, "provided.al2", "bootstrap");
    take_settings(config, asked);
    jsn_put(config, "tags", jsn_get(asked, "Tags"));
    if (!fn_install_code(call, name.name, jsn_get(asked, "Code"), config, false)) {
        store_remove_tree(fn_folder(call->cloud, name.name));
        return;
    }
    Json *published = NULL;
    if (jsn_get_bool(asked, "Publish", false) &&
        !(published = fn_publish(call, name.name, config, jsn_get_text(config, "Description"), &version)))
        return;
    if (!fn_save(call, name.name, config)) return;
    if (published)
        cloud_reply_json(call, 201, fn_describe(call, published, version, version));
    else
        reply_config(call, 201, config);
}

void fn_get_configuration(CloudCall *call) {
    LambdaName name;
    LambdaTarget target;
    if (!fn_need_name(call, fn_path_part(call, 0), &name)) return;
    const Json *config = fn_need_config(call, &name, &target);
    if (config) cloud_reply_json(call, 200, fn_describe(call, config, target.version, name.qualifier));
}

void fn_get_function(CloudCall *call) {
    LambdaName name;
    LambdaTarget target;
    if (!fn_need_name(call, fn_path_part(call, 0), &name)) return;
    const Json *config = fn_need_config(call, &name, &target);
    if (!config) return;
    Text package = jsn_get_text(config, "package");
    const char *path = text_printf("/awslambda-local-tasks/%.*s/%.*s", TEXT_FMT(name.name), TEXT_FMT(package));
    Json *answer = jsn_object(), *code = jsn_put_z(jsn_object(), "RepositoryType", "S3");
    if (package.len) jsn_put_text(code, "Location", cloud_presign(call->cloud, path, 600));
    jsn_put(answer, "Configuration", fn_describe(call, config, target.version, name.qualifier));
    jsn_put(answer, "Code", code);
    const Json *tags = jsn_get(config, "tags");
    if (jsn_count(tags)) jsn_put(answer, "Tags", tags);
    cloud_reply_json(call, 200, answer);
}

void fn_list_functions(CloudCall *call) {
    const char **names;
    size_t count, from, to;
    Json *answer = jsn_object(), *functions = jsn_array();
    jsn_put(answer, "Functions", functions);
    store_list_dir(text_printf("%s/functions", call->cloud->folder), &names, &count);
    fn_page(call, count, 50, &from, &to, answer);
    for (size_t i = from; i < to; i++) {
        Json *config = fn_load(call->cloud, text_of(names[i]));
        if (config) jsn_add(functions, fn_describe(call, config, TEXT("$LATEST"), TEXT("")));
    }
    cloud_reply_json(call, 200, answer);
}

static void delete_version(CloudCall *call, const LambdaName *name, const Json *config) {
    const char *path =
        text_printf("%s/versions/%.*s.json", fn_folder(call->cloud, name->name), TEXT_FMT(name->qualifier));
    if (cloud_number(name->qualifier) < 1) {
        cloud_fail(call, "InvalidParameterValueException",
                   "$LATEST version cannot be deleted without deleting the function, and an alias is not a version.");
    } else if (fn_version_has_alias(config, name->qualifier)) {
        cloud_fail(call, "ResourceConflictException",
                   "Unable to delete version because the following aliases reference it: version %.*s",
                   TEXT_FMT(name->qualifier));
    } else {
        unlink(path);
        fn_forget_code(call->cloud, name->name);
        cloud_reply(call, 204, TEXT(""));
    }
}

void fn_delete_function(CloudCall *call) {
    LambdaName name;
    if (!fn_need_name(call, fn_path_part(call, 0), &name)) return;
    Json *config = fn_need_function(call, name.name);
    if (!config) return;
    if (name.qualifier.len) {
        delete_version(call, &name, config);
        return;
    }
    store_remove_tree(fn_folder(call->cloud, name.name));
    fn_run_retire(call->cloud, name.name);
    cloud_reply(call, 204, TEXT(""));
}

/* --- updates ------------------------------------------------------------------------------------------ */

/* The function an update is for; made when it is missing and the cloud may. */
static Json *need_for_update(CloudCall *call, Text name) {
    Json *config = fn_load(call->cloud, name);
    if (config || !call->cloud->options.auto_create) return config ? config : fn_need_function(call, name);
    config = fn_new_function(call->cloud, name, "provided.al2", "bootstrap");
    jsn_put_int(config, "readyAt", 0);
    jsn_put_bool(config, "madeOnTheFly", true);
    cloud_say(call->cloud, "local cloud: made function '%.*s', which did not exist", TEXT_FMT(name));
    return config;
}

static void finish_update(CloudCall *call, Text name, Json *config, const Json *asked) {
    Text version;
    Json *published = NULL;
    if (jsn_get_bool(asked, "Publish", false) &&
        !(published = fn_publish(call, name, config, jsn_get_text(config, "Description"), &version)))
        return;
    if (!fn_save(call, name, config)) return;
    fn_forget_code(call->cloud, name);
    fn_run_retire(call->cloud, name);
    if (!published) {
        reply_config(call, 200, config);
        return;
    }
    Json *answer = fn_describe(call, published, version, version);
    jsn_put_z(answer, "LastUpdateStatus", "Successful");
    cloud_reply_json(call, 200, answer);
}

void fn_update_code(CloudCall *call) {
    LambdaName name;
    Json *asked = fn_need_body(call);
    if (!asked || !fn_need_name(call, fn_path_part(call, 0), &name)) return;
    Json *before = need_for_update(call, name.name);
    if (!before || !fn_check_revision(call, asked, before) || !fn_need_settled(call, before, name.name)) return;
    Json *config = jsn_copy(before);
    bool dry = jsn_get_bool(asked, "DryRun", false);
    jsn_put(config, "Architectures", jsn_get(asked, "Architectures"));
    if (!fn_install_code(call, name.name, asked, config, dry)) return;
    if (dry) {
        reply_config(call, 200, config);
        return;
    }
    fn_begin_update(call->cloud, config, before);
    finish_update(call, name.name, config, asked);
}

void fn_update_configuration(CloudCall *call) {
    LambdaName name;
    Json *asked = fn_need_body(call);
    if (!asked || !fn_need_name(call, fn_path_part(call, 0), &name) || !check_settings(call, asked)) return;
    Json *before = fn_need_function(call, name.name);
    if (!before || !fn_check_revision(call, asked, before) || !fn_need_settled(call, before, name.name)) return;
    Json *config = jsn_copy(before);
    take_settings(config, asked);
    jsn_remove(config, "madeOnTheFly");
    fn_begin_update(call->cloud, config, before);
    finish_update(call, name.name, config, jsn_object());
}

bool cloud_ensure_function(Cloud *cloud, const char *name, const char *runtime, const char *handler,
                           const char **error) {
    Text text = text_of(gc_strdup(name));
    for (size_t i = 0; i < text.len; i++)
        if (!strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", text.at[i])) text.len = 0;
    if (!text.len || text.len > 64) {
        *error = text_printf("'%s' cannot be the name of a function: 1 to 64 letters, digits, '-' and '_' can", name);
        return false;
    }
    if (fn_load(cloud, text)) return true;
    Json *config = fn_new_function(cloud, text, runtime, handler);
    jsn_put_int(config, "readyAt", 0);
    return store_write_json(text_printf("%s/function.json", fn_folder(cloud, text)), config, error);
}
