/* Other pipelines of the project, which steps name as Jenkins' jobs. */
#ifndef SLUICE_BUILTINS_JOBS_H
#define SLUICE_BUILTINS_JOBS_H

#include "builtins/run/run.h"

/* Job X is the folder X with its Pipelinefile or Jenkinsfile, or a file X.groovy or X.Pipelinefile, seen from the pipeline. Yields
 * its file and the folder with its .sluice; false: there is none. */
bool job_find(Run *run, const char *job, const char **file, const char **root);
/* The name without the folders in front of it. */
const char *job_simple_name(const char *job);

#endif
