/* Crontabs as Jenkins takes them: five fields a line with H, ranges, lists and steps; @daily and the like; comments; TZ= in the first
 * line. */
#ifndef SLUICE_BUILTINS_CRON_H
#define SLUICE_BUILTINS_CRON_H

#include "grammar/text.h"

typedef struct CronFault {
    Text text;          /* the wrong line */
    int line, column;   /* from 1, from 0 */
    int field;          /* from 0: the minute; -1: none */
    const char *what;   /* a sentence */
} CronFault;

/* False: *fault. */
bool cron_check(Text spec, CronFault *fault);
/* As Jenkins says it. */
const char *cron_message(const CronFault *fault);
/* What the field may be. */
const char *cron_advice(const CronFault *fault);
/* The text that a trigger `cron` or `pollSCM` (or its class) takes is in this parameter; NULL: it is none of them. */
const char *cron_parameter(Text trigger);

#endif
