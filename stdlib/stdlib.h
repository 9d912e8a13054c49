/*
 * The part of the library that is written in the pipeline language, embedded into the binary at build time
 * (stdlib/embed.awk turns the .groovy files of stdlib/ into one table).
 */
#ifndef SLUICE_STDLIB_STDLIB_H
#define SLUICE_STDLIB_STDLIB_H

typedef struct StdlibFile {
    const char *name; /* "stdlib/declarative.groovy" */
    const char *text; /* NUL-terminated */
} StdlibFile;

/* In alphabetical order; ends with a row whose name is NULL. */
extern const StdlibFile stdlib_files[];

#endif
