/*
 * Libraries loaded at first use. They stay loaded until the process ends.
 */
#include "builtins/world/lazy.h"

#include "grammar/text.h"

#include <dlfcn.h>

static bool fill(void *library, const char *const *names, char *slot, const char **missing) {
    for (; *names; names++, slot += sizeof(void *)) {
        void *address = dlsym(library, *names);
        *missing = *names;
        if (!address) return false;
        memcpy(slot, &address, sizeof address);
    }
    return true;
}

bool lazy_load(const char *soname, const char *package, const char *const *names, void *pointers, const char **error) {
    void *library = dlopen(soname, RTLD_NOW | RTLD_LOCAL);
    const char *missing = NULL;
    if (library && fill(library, names, pointers, &missing)) return true;
    if (error && library) {
        *error = text_printf("the library %s is too old, it lacks %s; on Debian and Ubuntu: apt install %s-dev", soname,
                             missing, package);
    } else if (error) {
        *error = text_printf("this needs the library %s, which cannot be loaded; on Debian and Ubuntu: apt install %s-dev "
                             "(%s)",
                             soname, package, dlerror());
    }
    if (library) dlclose(library);
    return false;
}
