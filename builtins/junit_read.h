/* Test reports in the XML form that JUnit's runners write, and most others' can. */
#ifndef SLUICE_BUILTINS_JUNIT_READ_H
#define SLUICE_BUILTINS_JUNIT_READ_H

#include "builtins/run/tests.h"

/* The reports of one step, read one after the other. Zero-initialise; `out` is the caller's. */
typedef struct JunitReader {
    TestReport *out;
    bool keep_output; /* the whole output of tests that failed, up to a bound; else its beginning and end */
    uint64_t detail;  /* bytes of details so far */
} JunitReader;

/* Adds the cases of one report. A file that is empty, or a broken one with a name ending in .xml, is a failed case; any other
 * broken one is an error: false, and *error is a sentence. `path` is for messages. */
bool junit_read(JunitReader *reader, const char *path, Text document, const char **error);

#endif
