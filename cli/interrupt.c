/* Ctrl-C, through a pipe into the loop, and the clock of scripts that compute. A signal handler can reach only globals:
 * they are here and nowhere else. */
#include "cli/interrupt.h"
#include "cli/command.h"
#include "grammar/gc.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/time.h>
#include <unistd.h>

static volatile sig_atomic_t times, answered, rests, wants_end;
static int wake[2] = {-1, -1};

static const int taken[] = {SIGINT, SIGTERM, SIGHUP};
enum { TAKEN_COUNT = sizeof taken / sizeof *taken };
static struct sigaction before[TAKEN_COUNT];

typedef struct Listener {
    LoopWatch *watch;
    void (*interrupted)(void *data, int times);
    void *data;
} Listener;
static Listener *listener; /* pinned */
static Interp *computing;

/* Of the process's own computing: waiting costs nothing. */
static const struct timeval often = {.tv_usec = 50000};

static void on_clock(int signum) {
    (void)signum;
    interp_attend(computing);
}

/* Gives the terminal its cursor back and goes. */
static void end_at_once(void) {
    static const char farewell[] = "\033[?25h\nsluice: ended at once; the pipeline did not answer\n";
    ssize_t ignored = write(STDERR_FILENO, farewell, sizeof farewell - 1);
    (void)ignored;
    _exit(SLUICE_FORCED);
}

static void on_signal(int signum) {
    int saved = errno;
    if (signum != SIGINT) wants_end = 1;
    if (rests) return;
    if (times > answered) end_at_once();
    times++;
    ssize_t ignored = write(wake[1], "!", 1);
    (void)ignored;
    interp_attend(computing);
    errno = saved;
}

static void on_wake(void *data, int events) {
    (void)data;
    (void)events;
    char drain[16];
    while (read(wake[0], drain, sizeof drain) > 0) {
    }
    if (times <= answered) return;
    answered = times;
    listener->interrupted(listener->data, times);
}

void interrupt_start(Loop *loop, Interp *in, void (*interrupted)(void *data, int count), void *data) {
    if (pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0) return;
    listener = gc_pin_alloc(sizeof *listener);
    *listener = (Listener){loop_watch(loop, wake[0], LOOP_READ, on_wake, NULL), interrupted, data};
    loop_watch_background(listener->watch);
    computing = in;
    interrupt_reset();
    wants_end = 0;
    for (size_t i = 0; i < TAKEN_COUNT; i++) sigaction(taken[i], NULL, &before[i]);
    interrupt_rest(false);
    struct sigaction action = {.sa_handler = on_clock, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    sigaction(SIGVTALRM, &action, NULL);
    setitimer(ITIMER_VIRTUAL, &(struct itimerval){often, often}, NULL);
}

void interrupt_reset(void) { times = answered = 0; }

void interrupt_rest(bool resting) {
    struct sigaction action = {.sa_handler = on_signal, .sa_flags = resting ? 0 : SA_RESTART};
    sigemptyset(&action.sa_mask);
    rests = resting;
    for (size_t i = 0; i < TAKEN_COUNT; i++)
        if (!(taken[i] == SIGHUP && before[i].sa_handler == SIG_IGN)) sigaction(taken[i], &action, NULL); /* nohup sluice ... */
}

bool interrupt_wants_end(void) { return wants_end; }

void interrupt_stop(void) {
    if (!listener) return;
    setitimer(ITIMER_VIRTUAL, &(struct itimerval){0}, NULL);
    signal(SIGVTALRM, SIG_IGN); /* the last one may still be under way */
    for (size_t i = 0; i < TAKEN_COUNT; i++) sigaction(taken[i], &before[i], NULL);
    loop_watch_stop(listener->watch);
    gc_unpin(listener);
    listener = NULL;
    close(wake[0]);
    close(wake[1]);
}
