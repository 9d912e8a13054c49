/* `sluice.secretFolder()` in the scripts of stdlib/steps/: a folder for files that hold secrets, past the journal. */
#include "builtins/credentials.h"
#include "builtins/plugins/scripted.h"

typedef struct SecretFolder {
    Run *run;
    const char *path;
} SecretFolder;

#define FOLDER(name)                                                                                                   \
    static Value name(Interp *in __attribute__((unused)), Value self, const Value *args __attribute__((unused)),      \
                      int argc __attribute__((unused)))

static SecretFolder *folder_of(Value self) { return as_native(self)->data; }

/* put(name, text): the file's path. */
FOLDER(folder_put) {
    SecretFolder *f = folder_of(self);
    World *w = f->run->outside;
    const char *path = path_join(f->path, string_cz(as_string(args[0]))), *error = NULL;
    bool made = w->write_file(w, path, string_text(as_string(args[1])), false, &error) && w->set_info(w, path, 0600, -1, &error);
    return made ? string_z(in, path) : throw_error(in, EX_IO, "%s", error);
}

FOLDER(folder_remove) {
    secret_folder_remove(folder_of(self)->run, folder_of(self)->path);
    return v_null();
}

static const NativeType folder_type = {.name = "sluice.SecretFolder",
                                       .kind = V_NATIVE,
                                       .flags = CLASS_FINAL,
                                       .methods = (const NativeMethod[]){{"put(String, String)", folder_put},
                                                                         {"remove()", folder_remove},
                                                                         {0}}};

Value secret_folder_new(Run *run) {
    SecretFolder *f = gc_new(SecretFolder);
    const char *error = NULL;
    *f = (SecretFolder){run, secret_folder_make(run, run_context(run), &error)};
    if (!f->path) return throw_error(run->in, EX_IO, "%s", error);
    return native_new(run->in, class_from_native(run->in, &folder_type), f);
}
