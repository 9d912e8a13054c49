/* For the unit tests: CHECK(condition, "format", ...) reports and counts; main ends with `return check_done();`. */
#ifndef SLUICE_TESTS_UNIT_CHECK_H
#define SLUICE_TESTS_UNIT_CHECK_H

#include <stdarg.h>
#include <stdio.h>

static int check_count, check_failures;

__attribute__((format(printf, 4, 5))) static inline void check_that(int good, const char *file, int line,
                                                                    const char *format, ...) {
    check_count++;
    if (good) return;
    check_failures++;
    va_list args;
    va_start(args, format);
    printf("%s:%d: ", file, line);
    vprintf(format, args);
    printf("\n");
    va_end(args);
}

#define CHECK(condition, ...) check_that((condition) ? 1 : 0, __FILE__, __LINE__, __VA_ARGS__)

static inline int check_done(void) {
    printf("%d checks, %d failed\n", check_count, check_failures);
    return check_failures > 0 || check_count == 0;
}

#endif
