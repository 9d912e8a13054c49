/* The chain of credentials, the region and the endpoints. */
#include "builtins/aws/settings.h"
#include "grammar/gc.h"

#include <strings.h>

/* --- INI files ------------------------------------------------------------------------------------------------- */

static Text next_line(Text ini, size_t *at) {
    size_t from = *at;
    while (*at < ini.len && ini.at[*at] != '\n') (*at)++;
    Text line = text_span(ini.at + from, *at - from);
    *at += *at < ini.len;
    return line;
}

/* "[profile x]" → "profile x", with blanks in between made one. */
static bool section_is(Text line, const char *section) {
    Text inner = text_trim(text_span(line.at + 1, line.len - 1));
    if (inner.len > 0 && inner.at[inner.len - 1] == ']') inner = text_trim(text_span(inner.at, inner.len - 1));
    const char *space = strchr(section, ' ');
    if (!space) return text_is(inner, section);
    size_t word = (size_t)(space - section);
    if (inner.len <= word || memcmp(inner.at, section, word) != 0 || (inner.at[word] != ' ' && inner.at[word] != '\t'))
        return false;
    Text name = text_trim(text_span(inner.at + word, inner.len - word));
    if (name.len >= 2 && name.at[0] == '"' && name.at[name.len - 1] == '"') name = text_span(name.at + 1, name.len - 2);
    return text_is(name, space + 1);
}

static bool split_pair(Text line, Text *name, Text *value) {
    ptrdiff_t eq = text_find(line, TEXT("="), 0);
    if (eq < 0) return false;
    *name = text_trim(text_span(line.at, (size_t)eq));
    *value = text_trim(text_span(line.at + eq + 1, line.len - (size_t)eq - 1));
    return true;
}

Text aws_ini_get(Text ini, const char *section, const char *block, const char *name) {
    bool in_section = false, in_block = false;
    for (size_t at = 0; at < ini.len;) {
        Text line = next_line(ini, &at), trimmed = text_trim(line), key, value;
        if (trimmed.len == 0 || trimmed.at[0] == '#' || trimmed.at[0] == ';') continue;
        if (trimmed.at[0] == '[') {
            in_section = section_is(trimmed, section);
            in_block = false;
            continue;
        }
        if (!in_section || !split_pair(trimmed, &key, &value)) continue;
        bool indented = line.at[0] == ' ' || line.at[0] == '\t';
        if (!indented) in_block = block && value.len == 0 && text_is(key, block);
        if (text_is(key, name) && (block ? in_block && indented : !indented)) return value;
    }
    return text_span("", 0);
}

/* --- finding --------------------------------------------------------------------------------------------------- */

typedef struct Finder {
    const AwsWish *wish;
    const char *profile, *config_section;
    bool profile_named; /* by the caller or the environment */
    Text config, credentials;
    const char *credentials_path;
} Finder;

static const char *env(const Finder *f, const char *name) {
    const char *value = f->wish->getenv(f->wish->data, name);
    return value && value[0] ? value : NULL;
}

static const char *shared_file(const Finder *f, const char *variable, const char *name, Text *text) {
    const char *path = env(f, variable), *home = env(f, "HOME");
    if (!path) path = home ? text_printf("%s/.aws/%s", home, name) : NULL;
    Buf bytes = {0};
    if (path) f->wish->world->read_file(f->wish->world, path, &bytes, NULL);
    *text = buf_as_text(&bytes);
    return path ? path : name;
}

static void open_files(Finder *f) {
    f->profile = f->wish->profile ? f->wish->profile : env(f, "AWS_PROFILE");
    f->profile_named = f->profile != NULL;
    if (!f->profile) f->profile = env(f, "AWS_DEFAULT_PROFILE");
    if (!f->profile) f->profile = "default";
    f->config_section = strcmp(f->profile, "default") == 0 ? "default" : text_printf("profile %s", f->profile);
    shared_file(f, "AWS_CONFIG_FILE", "config", &f->config);
    f->credentials_path = shared_file(f, "AWS_SHARED_CREDENTIALS_FILE", "credentials", &f->credentials);
}

static Text setting(const Finder *f, const char *name) { return aws_ini_get(f->config, f->config_section, NULL, name); }

static bool keys_from(Text ini, const char *section, SignKeys *keys) {
    *keys = (SignKeys){aws_ini_get(ini, section, NULL, "aws_access_key_id"),
                       aws_ini_get(ini, section, NULL, "aws_secret_access_key"),
                       aws_ini_get(ini, section, NULL, "aws_session_token")};
    return keys->access_key.len > 0 && keys->secret_key.len > 0;
}

static bool no_keys(const Finder *f, const char **error) {
    static const char *const ways[][2] = {{"sso_start_url", "single sign-on"},
                                          {"sso_session", "single sign-on"},
                                          {"role_arn", "an assumed role"},
                                          {"credential_process", "a credential process"}};
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
        if (setting(f, ways[i][0]).len > 0) {
            *error = text_printf(
                "the AWS profile '%s' uses %s, which is not supported yet; export keys for it with: eval \"$(aws configure "
                "export-credentials --profile %s --format env)\"",
                f->profile, ways[i][1], f->profile);
            return false;
        }
    *error = text_printf(
        "there are no AWS credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or put them into %s under [%s], or "
        "try it without AWS: sluice run --cloud local",
        f->credentials_path, f->profile);
    return false;
}

static bool find_keys(const Finder *f, AwsSettings *out, const char **error) {
    const char *id = env(f, "AWS_ACCESS_KEY_ID"), *secret = env(f, "AWS_SECRET_ACCESS_KEY");
    if (id && secret && !f->wish->profile) {
        const char *token = env(f, "AWS_SESSION_TOKEN");
        out->keys = (SignKeys){text_of(id), text_of(secret), text_of(token ? token : "")};
        out->key_source = "the environment";
        return true;
    }
    if (keys_from(f->credentials, f->profile, &out->keys) || keys_from(f->config, f->config_section, &out->keys)) {
        out->key_source = text_printf("profile '%s'", f->profile);
        return true;
    }
    return no_keys(f, error);
}

static const char *find_endpoint(const Finder *f, const char *service) {
    if (f->wish->endpoint) return f->wish->endpoint;
    char *variable = text_printf("AWS_ENDPOINT_URL_%s", service);
    for (char *c = variable; *c; c++) *c = *c >= 'a' && *c <= 'z' ? (char)(*c - 32) : *c;
    const char *ignore = env(f, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS");
    if (ignore && strcasecmp(ignore, "true") == 0) return NULL;
    const char *value = env(f, variable);
    if (!value) value = env(f, "AWS_ENDPOINT_URL");
    if (value) return value;
    Text services = setting(f, "services");
    Text url = services.len
                   ? aws_ini_get(f->config, text_printf("services %.*s", TEXT_FMT(services)), service, "endpoint_url")
                   : text_span("", 0);
    if (url.len == 0) url = setting(f, "endpoint_url");
    return url.len ? text_z(url) : NULL;
}

static const char *find_region(const Finder *f) {
    const char *region = f->wish->region;
    if (!region) region = env(f, "AWS_REGION");
    if (!region) region = env(f, "AWS_DEFAULT_REGION");
    if (region) return region;
    Text text = setting(f, "region");
    return text.len ? text_z(text) : NULL;
}

bool aws_settings_find(const AwsWish *wish, const char *service, AwsSettings *out, const char **error) {
    Finder f = {.wish = wish};
    open_files(&f);
    *out = (AwsSettings){.region = find_region(&f), .endpoint = find_endpoint(&f, service)};
    if (!find_keys(&f, out, error)) return false;
    if (!out->region && (strcmp(service, "s3") == 0 || strcmp(service, "sts") == 0 || out->endpoint))
        out->region = "us-east-1";
    if (!out->region) {
        *error = text_printf(
            "no AWS region is set: give region: 'us-east-1', or set AWS_REGION, or 'region' of the profile '%s' in "
            "~/.aws/config",
            f.profile);
        return false;
    }
    if (out->endpoint) {
        size_t len = strlen(out->endpoint);
        while (len > 0 && out->endpoint[len - 1] == '/') len--;
        out->endpoint = gc_strndup(out->endpoint, len);
        if (!strstr(out->endpoint, "://")) out->endpoint = text_printf("https://%s", out->endpoint);
    }
    return true;
}
