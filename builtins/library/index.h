/* What the files of builtins/library/ share: the libraries of a run and the index of their files. */
#ifndef SLUICE_BUILTINS_LIBRARY_INDEX_H
#define SLUICE_BUILTINS_LIBRARY_INDEX_H

#include "builtins/library/library.h"
#include "builtins/run/private.h"

typedef enum FileState { FILE_FRESH, FILE_LOADING, FILE_LOADED, FILE_FAILED } FileState;

/* A .groovy file of vars/ or src/. */
typedef struct LibraryFile {
    const char *path, *shown; /* absolute; as messages name it */
    FileState state;
    Value object; /* of vars/: the one object, once asked for */
} LibraryFile;

typedef struct Library {
    const char *name, *version, *folder;
    bool implicit; /* loaded for every run, not asked for by the pipeline */
} Library;

struct Libraries {
    Library *item; /* in order of loading */
    size_t count;
    SymMap vars, classes; /* Sym → LibraryFile */
};

struct Libraries *libraries(Run *run);
/* Enters the files of a library's folder; how many there are. */
size_t library_index(Run *run, const Library *library);
/* The library in the folder of the pipeline or in its repository's root; false: there is none. */
bool library_beside(Run *run, RunLibrary *out);
/* The folder of a place: itself, or a clone at the version. NULL: threw. */
const char *library_fetch(Run *run, const RunLibrary *place);

#endif
