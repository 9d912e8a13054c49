/*
 * Lambda packages: taking a zip from the request or from S3, checking it, unpacking it, and forgetting what no
 * version uses any more. A package is named by its SHA-256: code/HEX.zip and unpacked/HEX/.
 */
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "builtins/archive.h"
#include "builtins/aws/cloud_lambda.h"
#include "grammar/gc.h"

#define ZIP_MAX (50u << 20)
#define UNPACKED_MAX 262144000u

static bool refuse(CloudCall *call, const char *message) {
    cloud_fail(call, "InvalidParameterValueException", "%s", message);
    return false;
}

static bool take_zip_file(CloudCall *call, Text base64) {
    Buf zip = {0};
    const char *error;
    if (!crypto_base64_decode(base64, &zip)) return refuse(call, "Could not decode ZipFile: it is not base64.");
    if (zip.len > ZIP_MAX) {
        cloud_fail(call, "RequestTooLargeException", "Zipped size must be smaller than %u bytes", ZIP_MAX);
        return false;
    }
    int fd = cloud_temp_file(call->cloud, &call->body->path);
    if (fd >= 0) close(fd);
    if (fd >= 0 && store_write(call->body->path, buf_as_text(&zip), &error)) return true;
    cloud_fail(call, "ServiceException", "The package cannot be stored");
    return false;
}

static bool take_s3_object(CloudCall *call, Text bucket, Text key) {
    StoredObject object;
    const char *error = "A temporary file cannot be made";
    const char *code = !store_bucket_exists(call->cloud, bucket)                                  ? "NoSuchBucket"
                       : key.len > CLOUD_KEY_MAX || !store_get(call->cloud, bucket, key, &object) ? "NoSuchKey"
                                                                                                  : NULL;
    if (code)
        return refuse(call, text_printf("Error occurred while GetObject. S3 Error Code: %s. S3 Error Message: The "
                                        "specified %s does not exist%s",
                                        code, code[6] == 'B' ? "bucket" : "key", code[6] == 'B' ? "" : "."));
    int fd = cloud_temp_file(call->cloud, &call->body->path);
    bool ok = fd >= 0 && store_append_file(fd, object.path, 0, object.size, &error);
    if (fd >= 0) close(fd);
    if (!ok) cloud_fail(call, "ServiceException", "%s", error);
    return ok;
}

/* Brings the package into call->body->path. */
static bool take_package(CloudCall *call, const Json *code) {
    Text zip = jsn_get_text(code, "ZipFile"), bucket = jsn_get_text(code, "S3Bucket"),
         key = jsn_get_text(code, "S3Key");
    if (jsn_get_text(code, "ImageUri").len)
        return refuse(call, "The local cloud runs zip packages only, not container images.");
    if (zip.len && (bucket.len || key.len))
        return refuse(call, "Please do not provide other FunctionCode parameters when providing a ZipFile.");
    if (zip.len) return take_zip_file(call, zip);
    if (bucket.len && key.len) return take_s3_object(call, bucket, key);
    return refuse(call, "Please provide a source for function code.");
}

static bool unpack(CloudCall *call, const char *into) {
    const char *error, *partial = text_printf("%s.part", into);
    ArchiveItem *items;
    size_t count;
    if (!archive_list(call->body->path, &items, &count, &error))
        return refuse(call, "Could not unzip uploaded file. Please check your file, then try to upload again.");
    if (!count) return refuse(call, "Uploaded file must be a non-empty zip");
    store_remove_tree(partial);
    if (!store_make_dirs(partial)) {
        cloud_fail(call, "ServiceException", "The package's folder cannot be made");
        return false;
    }
    if (!archive_unpack(&(ArchiveUnpack){.path = call->body->path, .into = partial, .max_bytes = UNPACKED_MAX},
                        &error)) {
        store_remove_tree(partial);
        return refuse(call, text_printf("Could not unzip uploaded file. Please check your file, then try to upload "
                                        "again. (%s)",
                                        error));
    }
    store_remove_tree(into);
    return rename(partial, into) == 0 || refuse(call, "The package's folder cannot be made");
}

/*
 * A function that was made on the fly has no configuration of anyone's choice. When its package has no "bootstrap"
 * but exactly one executable, that one is meant, as with the go1.x runtime.
 */
static void choose_handler(const char *unpacked, Json *config) {
    const char **names, *only = NULL;
    size_t count, executables = 0;
    store_list_dir(unpacked, &names, &count);
    for (size_t i = 0; i < count; i++) {
        struct stat st;
        if (stat(text_printf("%s/%s", unpacked, names[i]), &st) < 0 || !S_ISREG(st.st_mode) || !(st.st_mode & 0111))
            continue;
        executables++;
        only = strcmp(names[i], "bootstrap") == 0 || executables == 1 ? names[i] : only;
    }
    if (!only) return;
    bool bootstrap = strcmp(only, "bootstrap") == 0;
    if (!bootstrap && executables != 1) return;
    jsn_put_z(config, "Runtime", bootstrap ? "provided.al2" : "go1.x");
    jsn_put_z(config, "Handler", only);
}

bool fn_install_code(CloudCall *call, Text name, const Json *code, Json *config, bool dry) {
    uint8_t sha256[32];
    if (!take_package(call, code)) return false;
    uint64_t size = store_hash_file(CRYPTO_SHA256, call->body->path, sha256);
    const char *folder = fn_folder(call->cloud, name), *hex = crypto_hex(sha256, sizeof sha256);
    jsn_put_z(config, "CodeSha256", crypto_base64(sha256, sizeof sha256));
    jsn_put_int(config, "CodeSize", (int64_t)size);
    jsn_put_z(config, "package", hex);
    if (dry) return true;
    const char *unpacked = text_printf("%s/unpacked/%s", folder, hex);
    struct stat st;
    if (stat(unpacked, &st) < 0 && !unpack(call, unpacked)) return false;
    if (jsn_get_bool(config, "madeOnTheFly", false)) choose_handler(unpacked, config);
    store_make_dirs(text_printf("%s/code", folder));
    if (rename(call->body->path, text_printf("%s/code/%s.zip", folder, hex)) < 0) {
        cloud_fail(call, "ServiceException", "The package cannot be stored");
        return false;
    }
    call->body->path = NULL;
    return true;
}

/* --- forgetting --------------------------------------------------------------------------------------- */

static bool is_used(Text hex, const Json *const *configs, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (text_eq(jsn_get_text(configs[i], "package"), hex)) return true;
    return false;
}

static void forget_in(const char *folder, const Json *const *configs, size_t count) {
    const char **names;
    size_t found;
    store_list_dir(folder, &names, &found);
    for (size_t i = 0; i < found; i++)
        if (!is_used(text_span(names[i], strcspn(names[i], ".")), configs, count))
            store_remove_tree(text_printf("%s/%s", folder, names[i]));
}

void fn_forget_code(Cloud *cloud, Text name) {
    const char **versions, *folder = fn_folder(cloud, name);
    size_t found, count = 0;
    store_list_dir(text_printf("%s/versions", folder), &versions, &found);
    const Json **configs = gc_new_array(const Json *, found + 2);
    Json *latest = fn_load(cloud, name);
    configs[count++] = latest;
    configs[count++] = jsn_get(latest, "serving");
    for (size_t i = 0; i < found; i++)
        configs[count++] = store_read_json(text_printf("%s/versions/%s", folder, versions[i]));
    forget_in(text_printf("%s/code", folder), configs, count);
    forget_in(text_printf("%s/unpacked", folder), configs, count);
}
