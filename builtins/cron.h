/* Crontabs as Jenkins takes them: five fields a line with H, ranges, lists and steps; @daily and the like; comments; TZ= in the first
 * line. Behind a line of parameterizedCron stand values for parameters: H 4 * * * % NAME=value; OTHER=value. */
#ifndef SLUICE_BUILTINS_CRON_H
#define SLUICE_BUILTINS_CRON_H

#include "grammar/text.h"

enum { CRON_PAIRS = -2 };

typedef struct CronFault {
    Text text;          /* the wrong line */
    int line, column;   /* from 1, from 0 */
    int field;          /* from 0: the minute; -1: none; CRON_PAIRS: what stands behind % */
    const char *what;   /* a sentence */
} CronFault;

/* Whether the text is a crontab as a trigger's parameter (see cron_parameter) takes it. False: *fault. */
bool cron_check(const char *parameter, Text spec, CronFault *fault);
/* Each name behind a % in the text, which cron_check found good. */
void cron_each_name(Text spec, void (*each)(void *data, Text name), void *data);
/* As Jenkins says it. */
const char *cron_message(const CronFault *fault);
/* What the field may be. */
const char *cron_advice(const CronFault *fault);
/* The parameter that holds the crontab of a trigger `cron`, `pollSCM` or `parameterizedCron` (or its class); NULL: it is none of them. */
const char *cron_parameter(Text trigger);

#endif
