/* report.html in a run's folder. */
#ifndef SLUICE_CLI_HTML_REPORT_H
#define SLUICE_CLI_HTML_REPORT_H

/* The page that draws itself: cli/report_page.html, embedded at build time. */
extern const char report_page[];

/* Writes the report of a run anew; its path. NULL: *error is a sentence. `root` is the folder that holds .sluice. */
const char *html_report_write(const char *root, int number, const char **error);

#endif
