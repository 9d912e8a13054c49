/* Small things that several step families share. */
#ifndef SLUICE_BUILTINS_STEPS_COMMON_H
#define SLUICE_BUILTINS_STEPS_COMMON_H

#include "builtins/run/private.h"
#include "builtins/step.h"

/* java.util.concurrent.TimeUnit */
#define TIME_UNITS "NANOSECONDS MICROSECONDS MILLISECONDS SECONDS MINUTES HOURS DAYS"
int64_t step_unit_ms(int64_t amount, const char *unit);

/* `path` seen from the step's folder. */
const char *step_path(const StepCall *call, Text path);
/* The bytes of a file; false when it threw NoSuchFileException or IOException. */
bool step_read_file(StepCall *call, Text file, Buf *out);
/* $NAME and ${NAME} from the step's environment; unknown ones stay. */
const char *step_expand(StepCall *call, Text text);
/* The argument is there and not blank. */
bool step_given(const StepCall *call, int index);
/* One of both is given; else IllegalArgumentException. */
bool step_need_either(StepCall *call, int file, int text);
/* The path of the file that an argument names; NULL when it threw: no node around, FileNotFoundException. */
const char *step_source(StepCall *call, int file);
/* Its bytes; false when it threw: the same, or IOException. */
bool step_read_source(StepCall *call, int file, Buf *out);
/* Null, or thrown: no node around, IOException. */
Value step_write_target(StepCall *call, Text file, Text text);
/* Calls a static method of a class of the embedded library. */
Value step_call_class(StepCall *call, const char *class, const char *method, Value argument);
/* Throws when the step stands outside of node { }: for steps that need one only with a file. */
bool step_need_node(StepCall *call);
/* Bytes as text in the encoding that the parameter `index` names (Base64: the bytes in that form); throws when it is unknown. */
Value step_decoded(StepCall *call, Text bytes, int index);
/* Copies matching files of the present folder into the run's artifacts; false when it threw. */
bool step_keep_artifacts(StepCall *call, Text includes, Text excludes, bool defaults, bool ignore_case, size_t *count);
/* Copies what a query finds into a folder below the run's own (or what stands for it without a record); false when it threw. */
struct GlobQuery;
bool step_keep_files(StepCall *call, const struct GlobQuery *query, const char *place, size_t *count);
/* MultipleCompilationErrorsException that shows the faults of a text. */
Value step_throw_diags(Interp *in, DiagSink *sink);
/* IOException with a sentence. */
Value step_throw_io(StepCall *call, const char *sentence);

#endif
