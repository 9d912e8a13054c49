/* Copying by the kernel (copy_file_range), or by a buffer where it cannot. */
#include "builtins/copy.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static bool copy_bytes(int from, int to) {
    for (;;) {
        ssize_t n = copy_file_range(from, NULL, to, NULL, 1u << 30, 0);
        if (n == 0) return true;
        if (n < 0) break;
    }
    if (errno != EXDEV && errno != EINVAL && errno != ENOSYS && errno != EOPNOTSUPP) return false;
    char block[1 << 16];
    for (;;) {
        ssize_t n = read(from, block, sizeof block);
        if (n <= 0) return n == 0;
        for (ssize_t at = 0; at < n;) {
            ssize_t m = write(to, block + at, (size_t)(n - at));
            if (m < 0) return false;
            at += m;
        }
    }
}

bool copy_file(World *world, const char *from, const char *to, const char **error) {
    const char *slash = strrchr(to, '/');
    if (slash && slash != to && !world->make_dirs(world, gc_strndup(to, (size_t)(slash - to)), error)) return false;
    struct stat st;
    int in = open(from, O_RDONLY | O_CLOEXEC | O_NONBLOCK); /* what has become a pipe meanwhile must not hang the run */
    if (in < 0 || fstat(in, &st) != 0) {
        *error = text_printf("cannot read %s: %s", from, strerror(errno));
        if (in >= 0) close(in);
        return false;
    }
    unlink(to);
    int out = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    bool ok = out >= 0 && copy_bytes(in, out);
    if (ok) {
        const struct timespec times[2] = {st.st_atim, st.st_mtim};
        fchmod(out, st.st_mode & 0777);
        futimens(out, times);
    }
    if (out >= 0 && close(out) != 0) ok = false;
    if (!ok) *error = text_printf("cannot write %s: %s", to, strerror(errno));
    close(in);
    return ok;
}
