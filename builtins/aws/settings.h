/*
 * Where AWS is and who we are there, as the AWS tools find it out: environment variables, then the shared files
 * ~/.aws/config and ~/.aws/credentials with their profiles. Facts: "AWS SDKs and Tools Reference Guide".
 */
#ifndef SLUICE_BUILTINS_AWS_SETTINGS_H
#define SLUICE_BUILTINS_AWS_SETTINGS_H

#include "builtins/aws/sign.h"

/* What the caller says himself; NULL members are looked up. */
typedef struct AwsWish {
    World *world;
    const char *(*getenv)(void *data, const char *name); /* the step's environment */
    void *data;
    const char *profile, *region, *endpoint;
} AwsWish;

typedef struct AwsSettings {
    SignKeys keys;
    const char *region;
    const char *endpoint;   /* without a slash at its end; NULL: AWS' own */
    const char *key_source; /* for messages: "the environment", "profile 'x' of ~/.aws/credentials" */
} AwsSettings;

/* `service`: "s3", "lambda", "sts". False: *error is a sentence that says what to do. */
bool aws_settings_find(const AwsWish *wish, const char *service, AwsSettings *out, const char **error);

/* A value of an INI text: section, then name; within a nested block ("s3 =" and indented lines) when `block` is not
 * NULL. Empty when absent. */
Text aws_ini_get(Text ini, const char *section, const char *block, const char *name);

#endif
