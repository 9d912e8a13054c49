/* Commands that outlive this process: started by a keeper, their output followed in files (builtins/world/keeper.h). */
#ifndef SLUICE_BUILTINS_WORLD_OUTLIVE_H
#define SLUICE_BUILTINS_WORLD_OUTLIVE_H

#include "interp/world.h"

typedef struct OutliveHost OutliveHost;

OutliveHost *outlive_host_new(Scheduler *sched);
/* Running commands go on. */
void outlive_host_free(OutliveHost *host);
/* As World.run for a spec with `outlive`: starts the command, or takes it up again when it was started under that name. */
void outlive_run(OutliveHost *host, const ProcessSpec *spec, ProcessResult *result);
/* As World.forget. */
void outlive_forget(OutliveHost *host, const char *base);

#endif
