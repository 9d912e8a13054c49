/*
 * Built-in classes by number.
 */
#include "interp/known.h"

#include "interp/interp.h"

Class *class_known(Interp *in, KnownClass id) {
    static const char *const names[] = {
#define KNOWN(name, text) [CLS_##name] = text,
        KNOWN_CLASSES(KNOWN)
#undef KNOWN
    };
    if (!in->known) in->known = gc_new_array(Class *, CLS_COUNT);
    if (!in->known[id]) in->known[id] = class_named(in, names[id]);
    return in->known[id];
}
