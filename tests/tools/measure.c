/*
 * measure N COMMAND [ARGUMENT...]: runs the command N times with its output thrown away and prints one line:
 *     wall milliseconds (least), wall milliseconds (median), process time in ms (least), memory in KiB (most), exit
 * code With N written as "N:FILE" the output of the last time goes to FILE.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { TIMES_MAX = 1000 };

typedef struct Figures {
    double wall, cpu;
    long memory;
    int code;
} Figures;

static double now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static double milliseconds(struct timeval t) { return (double)t.tv_sec * 1e3 + (double)t.tv_usec / 1e3; }

static Figures run_once(char **command, const char *output) {
    double start = now_ms();
    pid_t child = fork();
    if (child == 0) {
        int out = open(output, O_WRONLY | O_CREAT | O_TRUNC, 0644), in = open("/dev/null", O_RDONLY);
        dup2(in, 0);
        dup2(out, 1);
        execvp(command[0], command);
        _exit(127);
    }
    int status = 0;
    struct rusage used = {0};
    wait4(child, &status, 0, &used);
    return (Figures){now_ms() - start, milliseconds(used.ru_utime) + milliseconds(used.ru_stime), used.ru_maxrss,
                     WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status)};
}

static int by_size(const void *a, const void *b) {
    double left = *(const double *)a, right = *(const double *)b;
    return (left > right) - (left < right);
}

int main(int argc, char **argv) {
    if (argc < 3) return 2;
    char *file = strchr(argv[1], ':');
    long times = strtol(argv[1], NULL, 10);
    if (times < 1 || times > TIMES_MAX) return 2;
    static double wall[TIMES_MAX];
    Figures most = {.cpu = 1e18};
    for (long i = 0; i < times; i++) {
        Figures f = run_once(argv + 2, file && i == times - 1 ? file + 1 : "/dev/null");
        wall[i] = f.wall;
        if (f.cpu < most.cpu) most.cpu = f.cpu;
        if (f.memory > most.memory) most.memory = f.memory;
        most.code = f.code;
    }
    qsort(wall, (size_t)times, sizeof *wall, by_size);
    printf("%.2f %.2f %.2f %ld %d\n", wall[0], wall[times / 2], most.cpu, most.memory, most.code);
    return 0;
}
