/*
 * Starting a program with vfork, which shares the parent's memory until the exec and so costs the same however large the heap has
 * grown. Not with posix_spawn: it cannot release the child from the one CPU on which its parent may stay.
 */
#include "builtins/world/spawn.h"

#include "grammar/gc.h"
#include "interp/nearby.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static const char DEFAULT_PATH[] = "/usr/local/bin:/usr/bin:/bin";

static const char *const *environment_of(const ProcessSpec *spec) {
    return spec->env ? spec->env : (const char *const *)environ;
}

static const char *path_of(const ProcessSpec *spec) {
    for (const char *const *entry = environment_of(spec); *entry; entry++) {
        if (strncmp(*entry, "PATH=", 5) == 0) return *entry + 5;
    }
    return DEFAULT_PATH;
}

/* `path` as seen from the program's folder. */
static const char *seen_from_cwd(const ProcessSpec *spec, const char *path) {
    return path[0] == '/' || !spec->cwd ? path : text_printf("%s/%s", spec->cwd, path);
}

static bool is_program(const char *path) {
    struct stat info;
    return stat(path, &info) == 0 && S_ISREG(info.st_mode) && access(path, X_OK) == 0;
}

/* The file to execute for argv[0], or NULL. */
static const char *find_program(const ProcessSpec *spec) {
    const char *name = spec->argv[0];
    if (strchr(name, '/')) return name;
    for (const char *at = path_of(spec);; at++) {
        size_t len = strcspn(at, ":");
        const char *folder = len ? gc_strndup(at, len) : ".";
        const char *candidate = seen_from_cwd(spec, text_printf("%s/%s", folder, name));
        if (is_program(candidate)) return candidate;
        at += len;
        if (!*at) return NULL;
    }
}

/* What a child of vfork does, in its parent's memory: nothing but system calls. */
typedef struct Launch {
    const char *file, *cwd;
    char *const *argv, *const *env;
    const int *descriptors;
    volatile int error;
} Launch;

/* Caught signals return to their defaults by the exec itself. */
static const sigset_t *ignored_signals(void) {
    static sigset_t ignored;
    static bool asked;
    struct sigaction action;
    if (asked) return &ignored;
    asked = true;
    sigemptyset(&ignored);
    for (int signum = 1; signum < NSIG; signum++)
        if (sigaction(signum, NULL, &action) == 0 && action.sa_handler == SIG_IGN) sigaddset(&ignored, signum);
    return &ignored;
}

static void heed_signals(const sigset_t *ignored) {
    sigset_t none;
    for (int signum = 1; signum < NSIG; signum++)
        if (sigismember(ignored, signum) == 1) signal(signum, SIG_DFL);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

static bool put_descriptors(const int descriptors[3]) {
    for (int fd = 0; fd < 3; fd++) {
        int from = descriptors[fd];
        if ((from == fd ? fcntl(fd, F_SETFD, 0) : dup2(from, fd)) < 0) return false;
    }
    closefrom(3); /* what we inherited ourselves */
    return true;
}

static void become(Launch *launch, const sigset_t *ignored) {
    setsid();
    nearby_release_child();
    if (put_descriptors(launch->descriptors) && (!launch->cwd || chdir(launch->cwd) == 0)) {
        heed_signals(ignored);
        execve(launch->file, launch->argv, launch->env);
    }
    launch->error = errno;
}

/* 0 and the process id, or the errno. */
static int launch(Launch *launch, pid_t *pid) {
    sigset_t all, before;
    const sigset_t *ignored = ignored_signals();
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, &before); /* none of our handlers may run in the child */
    pid_t child = vfork();
    if (child == 0) {
        become(launch, ignored);
        _exit(0);
    }
    if (child < 0) launch->error = errno;
    else if (launch->error) waitpid(child, NULL, 0);
    *pid = child;
    sigprocmask(SIG_SETMASK, &before, NULL);
    return launch->error;
}

/* A script without a first line that names its interpreter belongs to the shell, as for execvp. */
static int launch_by_shell(Launch *of, pid_t *pid) {
    size_t count = 0;
    while (of->argv[count]) count++;
    const char **argv = gc_new_array(const char *, count + 2);
    argv[0] = "sh";
    argv[1] = of->file;
    for (size_t i = 1; i < count; i++) argv[i + 1] = of->argv[i];
    Launch shell = *of;
    shell.file = "/bin/sh";
    shell.argv = (char *const *)argv;
    shell.error = 0;
    return launch(&shell, pid);
}

int spawn_start(const ProcessSpec *spec, const int descriptors[3], pid_t *pid) {
    if (!spec->argv || !spec->argv[0] || !*spec->argv[0]) return EINVAL;
    Launch program = {.file = find_program(spec), .cwd = spec->cwd, .descriptors = descriptors};
    if (!program.file) return ENOENT;
    program.argv = (char *const *)spec->argv;
    program.env = (char *const *)environment_of(spec);
    int error = launch(&program, pid);
    return error == ENOEXEC ? launch_by_shell(&program, pid) : error;
}

/* --- explaining --------------------------------------------------------------------------------------- */

/* Linux takes no single argument or variable longer than this: 32 pages. */
static size_t longest_allowed(void) { return 32 * (size_t)sysconf(_SC_PAGESIZE); }

/* Adds up a vector; *longest becomes the first string that is too long by itself. */
static size_t measure(const char *const *strings, const char **longest) {
    size_t total = 0;
    for (; *strings; strings++) {
        size_t len = strlen(*strings) + 1;
        if (len > longest_allowed() && !*longest) *longest = *strings;
        total += len + sizeof *strings;
    }
    return total;
}

static const char *explain_too_big(const ProcessSpec *spec) {
    const char *long_argument = NULL, *long_variable = NULL;
    size_t arguments = measure(spec->argv, &long_argument);
    size_t variables = measure(environment_of(spec), &long_variable);
    if (long_variable) {
        return text_printf("cannot start '%s': the environment variable %.*s is %zu bytes long, and the system takes at "
                           "most %zu for one; put the value into a file",
                           spec->argv[0], (int)strcspn(long_variable, "="), long_variable, strlen(long_variable),
                           longest_allowed() - 1);
    }
    if (long_argument) {
        return text_printf("cannot start '%s': one of its arguments is %zu bytes long, and the system takes at most %zu "
                           "for one; put it into a file",
                           spec->argv[0], strlen(long_argument), longest_allowed() - 1);
    }
    return text_printf("cannot start '%s': its arguments (%zu bytes) and environment (%zu bytes) together exceed the "
                       "system's limit of %ld bytes",
                       spec->argv[0], arguments, variables, sysconf(_SC_ARG_MAX));
}

/* The file exists but the system found something missing: the interpreter its first line names. */
static const char *explain_interpreter(const ProcessSpec *spec, const char *file) {
    char line[256] = "";
    FILE *script = fopen(file, "re");
    if (script) {
        if (!fgets(line, sizeof line, script)) line[0] = '\0';
        fclose(script);
    }
    if (strncmp(line, "#!", 2) != 0) {
        return text_printf("cannot start '%s': the program loader it needs is not on this machine", spec->argv[0]);
    }
    Text interpreter = text_trim(text_of(line + 2));
    const char *hint = text_find(text_of(line), TEXT("\r"), 0) >= 0 ? " (the line ends in a carriage return)" : "";
    return text_printf("cannot start '%s': its first line asks for the interpreter '%.*s', which is not on this machine%s",
                       spec->argv[0], TEXT_FMT(interpreter), hint);
}

static const char *explain_missing(const ProcessSpec *spec) {
    struct stat info;
    if (spec->cwd && stat(spec->cwd, &info) != 0) {
        return text_printf("cannot start '%s': its working folder %s: %s", spec->argv[0], spec->cwd, strerror(errno));
    }
    const char *file = find_program(spec);
    if (!file) return text_printf("no program '%s' in PATH (%s)", spec->argv[0], path_of(spec));
    if (access(seen_from_cwd(spec, file), F_OK) != 0) return text_printf("no program at %s", file);
    return explain_interpreter(spec, seen_from_cwd(spec, file));
}

static const char *explain_not_folder(const ProcessSpec *spec) {
    struct stat info;
    if (spec->cwd && (stat(spec->cwd, &info) != 0 || !S_ISDIR(info.st_mode))) {
        return text_printf("cannot start '%s': its working folder %s is not a folder", spec->argv[0], spec->cwd);
    }
    return text_printf("no program at %s: a part of its path is not a folder", spec->argv[0]);
}

const char *spawn_explain(const ProcessSpec *spec, int error) {
    if (!spec->argv || !spec->argv[0] || !*spec->argv[0]) return "cannot start a program without a name";
    const char *name = spec->argv[0];
    switch (error) {
    case E2BIG: return explain_too_big(spec);
    case ENOENT: return explain_missing(spec);
    case ENOTDIR: return explain_not_folder(spec);
    case EACCES:
        if (spec->cwd && access(spec->cwd, X_OK) != 0) {
            return text_printf("cannot start '%s': no permission to enter its working folder %s", name, spec->cwd);
        }
        return text_printf("cannot start '%s': no permission to execute it (chmod +x may help)", name);
    case EMFILE:
    case ENFILE: return text_printf("cannot start '%s': too many open files (see ulimit -n)", name);
    case EAGAIN: return text_printf("cannot start '%s': too many processes (see ulimit -u)", name);
    default: return text_printf("cannot start '%s': %s", name, strerror(error));
    }
}

/* --- sessions ----------------------------------------------------------------------------------------- */

/* State, process group and session from /proc/PID/stat; the name in brackets may hold anything. */
static bool read_stat(const char *pid, char *state, int *group, int *session) {
    char path[64], line[512];
    snprintf(path, sizeof path, "/proc/%.20s/stat", pid);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    ssize_t len = read(fd, line, sizeof line - 1);
    close(fd);
    if (len <= 0) return false;
    line[len] = '\0';
    const char *rest = strrchr(line, ')');
    int parent;
    return rest && sscanf(rest + 1, " %c %d %d %d", state, &parent, group, session) == 4;
}

int session_signal(pid_t session, int signum) {
    DIR *processes = opendir("/proc");
    if (!processes) return kill(-session, signum) == 0;
    if (signum) kill(-session, signum); /* at once for the group, so that none starts another in between */
    int alive = 0;
    for (struct dirent *entry; (entry = readdir(processes));) {
        char state;
        int group, of_session;
        if (entry->d_name[0] < '1' || entry->d_name[0] > '9') continue;
        if (!read_stat(entry->d_name, &state, &group, &of_session)) continue;
        if (of_session != session || state == 'Z' || state == 'X') continue;
        alive++;
        if (signum && group != session) kill((pid_t)strtol(entry->d_name, NULL, 10), signum);
    }
    closedir(processes);
    return alive;
}

enum {
    TERM_GRACE_MS = 5000, /* from TERM to KILL when the caller names none */
    KILL_GRACE_MS = 5000, /* from KILL to giving up on processes the kernel will not let go */
    FIRST_LOOK_MS = 2,
    LAST_LOOK_MS = 100,
};

static int64_t grace_of(const ProcessSpec *spec) { return spec->term_grace_ms > 0 ? spec->term_grace_ms : TERM_GRACE_MS; }

static void ask_to_end(pid_t session) {
    session_signal(session, SIGTERM);
    session_signal(session, SIGCONT); /* a stopped process cannot heed the first */
}

SessionEnd session_end_begin(pid_t session, const ProcessSpec *spec, int64_t now_ms) {
    ask_to_end(session);
    return (SessionEnd){.session = session, .spec = spec, .kill_at = now_ms + grace_of(spec), .pause = FIRST_LOOK_MS};
}

static void hurry(SessionEnd *end, int64_t now_ms) {
    int64_t kill_at = now_ms + grace_of(end->spec) / 10;
    end->hurried = true;
    ask_to_end(end->session);
    if (kill_at < end->kill_at) end->kill_at = kill_at;
}

int64_t session_end_look(SessionEnd *end, int64_t now_ms, bool exited) {
    if (end->spec->hurry && *end->spec->hurry && !end->hurried) hurry(end, now_ms);
    int64_t left = end->kill_at - now_ms, pause = end->pause;
    if (session_signal(end->session, left <= 0 ? SIGKILL : 0) == 0 && exited) return -1;
    if (left < -KILL_GRACE_MS) return -1;
    if (end->pause < LAST_LOOK_MS) end->pause *= 2;
    return left > 0 && left < pause ? left : pause;
}

int spawn_wait(const ProcessSpec *spec, Buf *out) {
    int pipe_fd[2], null = open("/dev/null", O_RDWR | O_CLOEXEC), status = 0;
    char piece[4096];
    pid_t pid = 0;
    if (null < 0 || pipe2(pipe_fd, O_CLOEXEC) != 0) {
        buf_z(out, strerror(errno));
        if (null >= 0) close(null);
        return -1;
    }
    int error = spawn_start(spec, (const int[]){null, pipe_fd[1], pipe_fd[1]}, &pid);
    close(null);
    close(pipe_fd[1]);
    for (ssize_t len; !error && ((len = read(pipe_fd[0], piece, sizeof piece)) > 0 || (len < 0 && errno == EINTR));)
        if (len > 0) buf_bytes(out, piece, (size_t)len);
    close(pipe_fd[0]);
    if (error) {
        buf_z(out, spawn_explain(spec, error));
        return -1;
    }
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {}
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}
