/* Pages that a run has published, below its folder: reports/NAME/ holds them, reports/NAME.index names those to begin with. */
#ifndef SLUICE_BUILTINS_RUN_REPORTS_H
#define SLUICE_BUILTINS_RUN_REPORTS_H

#define REPORTS_FOLDER "reports"
#define REPORT_INDEX ".index"

#endif
