/* interp/ does not know stdlib/: its table is handed in. */
#include "builtins/embedded.h"

#include "stdlib/stdlib.h"

const EmbeddedFile *embedded_library(void) {
    size_t count = 0;
    while (stdlib_files[count].name) count++;
    EmbeddedFile *files = gc_new_array(EmbeddedFile, count + 1);
    for (size_t i = 0; i < count; i++) files[i] = (EmbeddedFile){stdlib_files[i].name, stdlib_files[i].text};
    return files;
}
