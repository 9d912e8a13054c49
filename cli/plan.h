/* Drawing a plan as a tree. */
#ifndef SLUICE_CLI_PLAN_H
#define SLUICE_CLI_PLAN_H

#include "builtins/plan/plan.h"

typedef struct PlanStyle {
    bool colour;
    bool all; /* steps that only read, and long scripts whole */
    const char *main_file; /* places in it are given by line alone */
} PlanStyle;

void plan_draw(Buf *out, const Plan *plan, const char *title, const PlanStyle *style);

#endif
