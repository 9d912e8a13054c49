/* Finding and reading the pipeline file that a command works on. */
#ifndef SLUICE_CLI_SCRIPT_H
#define SLUICE_CLI_SCRIPT_H

#include "grammar/source.h"

/* The name of the pipeline file in the folder itself; NULL when it has none. */
const char *script_in(const char *folder);

/* The Pipelinefile, else the Jenkinsfile, of the current folder or the nearest one above it, up to the root of the
 * repository (or of the file system); relative when it lies in the current folder. NULL when there is none. */
const char *script_find(void);

/* Reads a file ("-" is standard input). NULL when it cannot be read or has nothing in it; the sink then has the reason.
 */
Source *script_load(const char *path, DiagSink *sink);

/* The folder of a file, absolute, links resolved; NULL when it is gone. */
const char *script_folder(const char *path);

#endif
