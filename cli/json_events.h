/* `sluice run --json`: the run's events, one JSON object a line. */
#ifndef SLUICE_CLI_JSON_EVENTS_H
#define SLUICE_CLI_JSON_EVENTS_H

#include "builtins/run/run.h"

/* Appends the event's line. Always valid UTF-8. */
void json_event_put(Buf *out, const RunEvent *event, const char *title);
/* The schema for people: each kind of event with its fields. */
void json_schema_put(Buf *out);

#endif
