/*
 * Libraries loaded at first use. They stay loaded until the process ends.
 */
#include "builtins/world/lazy.h"

#include "grammar/text.h"

#include <dlfcn.h>

/* The first name the library does not have, or NULL when all slots are filled. */
static const char *fill(void *library, const char *const *names, char *slot) {
    for (; *names; names++, slot += sizeof(void *)) {
        void *address = dlsym(library, *names);
        if (!address) return *names;
        memcpy(slot, &address, sizeof address);
    }
    return NULL;
}

bool lazy_load(const char *soname, const char *package, const char *purpose, const char *const *names, void *pointers,
               bool *loaded, const char **error) {
    if (*loaded) return true;
    void *library = dlopen(soname, RTLD_NOW | RTLD_LOCAL);
    const char *cause = library ? NULL : dlerror();
    const char *missing = library ? fill(library, names, pointers) : NULL;
    *loaded = library && !missing;
    if (*loaded) return true;
    if (error && missing) {
        *error = text_printf("%s needs a newer %s, this one lacks %s; on Debian and Ubuntu update the package %s", purpose,
                             soname, missing, package);
    } else if (error) {
        *error = text_printf("%s needs the library %s; on Debian and Ubuntu it is in the package %s (%s)", purpose, soname,
                             package, cause);
    }
    if (library) dlclose(library);
    return false;
}
