/*
 * What the parts of the embedded cloud's Lambda (fn) share. A function is functions/NAME/function.json, in the words of
 * the wire (FunctionConfiguration), without what is computed: ARNs, State, LastUpdateStatus. Fields of ours begin in
 * lower case. Facts: the AWS Lambda API reference and "Lambda runtimes". Included by builtins/aws/cloud*.c only.
 */
#ifndef SLUICE_BUILTINS_AWS_CLOUD_LAMBDA_H
#define SLUICE_BUILTINS_AWS_CLOUD_LAMBDA_H

#include "builtins/aws/cloud_body.h"
#include "builtins/aws/cloud_inside.h"
#include "builtins/aws/cloud_store.h"

/* A function as a call names it. */
typedef struct LambdaName {
    Text name, qualifier; /* qualifier: a version, an alias, "$LATEST" or empty */
} LambdaName;

/* What a name stands for. */
typedef struct LambdaTarget {
    const char *folder;
    Text name, version, alias; /* alias: empty when not called by one */
    const Json *config;        /* of that version; what is served, not what is being installed */
} LambdaTarget;

/* --- cloud_lambda.c. Functions that return false (or NULL) have answered the call. */
bool fn_need_name(CloudCall *call, Text raw, LambdaName *out);
const char *fn_folder(Cloud *cloud, Text name);
/* function.json; NULL when there is no such function. */
Json *fn_load(Cloud *cloud, Text name);
Json *fn_need_function(CloudCall *call, Text name);
bool fn_save(CloudCall *call, Text name, Json *config);
Json *fn_load_version(Cloud *cloud, Text name, Text version);
/* The configuration a name with or without a qualifier stands for. */
const Json *fn_need_config(CloudCall *call, const LambdaName *name, LambdaTarget *target);
Json *fn_need_body(CloudCall *call);
bool fn_check_revision(CloudCall *call, const Json *asked, const Json *config);
/* An update is under way: told as ResourceConflictException. */
bool fn_need_settled(CloudCall *call, const Json *config, Text name);
bool fn_is_settled(Cloud *cloud, const Json *config);
/* Starts the time in which the function is Pending or InProgress; `before` serves meanwhile (NULL: nothing does). */
void fn_begin_update(Cloud *cloud, Json *config, const Json *before);
/* As the wire wants it. Qualifier: "" or what follows the name in the ARN. */
Json *fn_describe(const CloudCall *call, const Json *config, Text version, Text qualifier);
const char *fn_arn(const CloudCall *call, Text name, Text qualifier);
/* The nth "{}" of the matched path, decoded. */
Text fn_path_part(const CloudCall *call, int index);
/* Pages: Marker and MaxItems over `count` items: [*from, *to), the marker is put into `answer`. */
void fn_page(const CloudCall *call, size_t count, int64_t page_max, size_t *from, size_t *to, Json *answer);

/* --- cloud_lambda_code.c */
/* Takes the package that `code` names (ZipFile, or S3Bucket and S3Key), checks and unpacks it, sets CodeSha256,
 * CodeSize and "package" in config. With `dry` nothing is kept. */
bool fn_install_code(CloudCall *call, Text name, const Json *code, Json *config, bool dry);
/* Removes packages no version uses any more. */
void fn_forget_code(Cloud *cloud, Text name);

/* --- cloud_lambda_function.c, cloud_lambda_version.c, cloud_lambda_alias.c: each answers its call. */
void fn_create_function(CloudCall *call);
void fn_get_function(CloudCall *call);
void fn_get_configuration(CloudCall *call);
void fn_list_functions(CloudCall *call);
void fn_update_code(CloudCall *call);
void fn_update_configuration(CloudCall *call);
void fn_delete_function(CloudCall *call);
void fn_publish_version(CloudCall *call);
void fn_list_versions(CloudCall *call);
/* Publishes what `config` holds unless it is what the last version holds; the version, and its number in *version. */
Json *fn_publish(CloudCall *call, Text name, Json *config, Text description, Text *version);
Json *fn_new_function(Cloud *cloud, Text name, const char *runtime, const char *handler);
void fn_create_alias(CloudCall *call);
void fn_get_alias(CloudCall *call);
void fn_update_alias(CloudCall *call);
void fn_delete_alias(CloudCall *call);
void fn_list_aliases(CloudCall *call);
/* The version an alias leads to (one of two when it is weighted); empty when there is no such alias. */
Text fn_alias_version(Cloud *cloud, const Json *config, Text alias);
bool fn_version_has_alias(const Json *config, Text version);

/* --- cloud_lambda_invoke.c, cloud_lambda_run.c */
void fn_invoke(CloudCall *call);
typedef struct LambdaInvoke {
    Cloud *cloud;
    CloudCall *call; /* NULL: nobody waits (Event, or the client has gone) */
    LambdaTarget target;
    Text payload, region;
    const char *id; /* request id */
    const char *arn;
    bool tail; /* the log's end is wanted */
    int64_t began_ms;
    bool delivered;
    int attempts; /* instances that ended before they took it */
} LambdaInvoke;
/* Gives the invocation to a warm instance or to a new one. */
void fn_run(LambdaInvoke *invoke);
/* Ends the invocation: `failure` NULL, or the value of X-Amz-Function-Error. */
void fn_finish(LambdaInvoke *invoke, const char *failure, Text payload, Text log);
void fn_run_stop(Cloud *cloud);
/* Ends idle instances of a function whose code is no longer served. */
void fn_run_retire(Cloud *cloud, Text name);
/* The Runtime API, on the port of one instance. */
extern const CloudService cloud_runtime;
/* The client of a call has gone: nobody is to be answered any more. */
void fn_forget_call(CloudCall *call);

#endif
