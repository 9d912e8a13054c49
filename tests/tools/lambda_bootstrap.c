/*
 * A Lambda function for tests, in plain POSIX C: speaks the Runtime API and does what the event says. Events are texts
 * in JSON, of the form "WORD" or "WORD ARGUMENT":
 *     "echo X"  answers {"echo": the event, "pid": N, "served": N}      "env NAME"  answers the variable's value
 *     "sleep MS" answers after a while     "exit N"  ends the process    "fail X"    reports an error of the function
 *     "print X" prints X and answers       "twice"   asks for the next event without answering
 * Started with INIT_ERROR in its environment it reports an error of its initialisation and ends.
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define REPLY_MAX (8u << 20)

static char reply[REPLY_MAX + 1];
static size_t reply_len;

static int connect_to(const char *api) {
    char host[64] = "";
    int port = 0, fd = socket(AF_INET, SOCK_STREAM, 0);
    if (sscanf(api, "%63[^:]:%d", host, &port) != 2) return -1;
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    inet_pton(AF_INET, host, &address.sin_addr);
    return connect(fd, (struct sockaddr *)&address, sizeof address) < 0 ? -1 : fd;
}

/* One exchange over a connection of its own; the reply stays in `reply`. */
static bool call(const char *method, const char *path, const char *body) {
    static char request[REPLY_MAX];
    const char *api = getenv("AWS_LAMBDA_RUNTIME_API");
    int fd = api ? connect_to(api) : -1;
    if (fd < 0) return false;
    int len = snprintf(request, sizeof request,
                       "%s /2018-06-01/runtime/%s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n"
                       "Content-Type: application/json\r\nContent-Length: %zu\r\n\r\n%s",
                       method, path, api, strlen(body), body);
    for (int done = 0; done < len;) {
        ssize_t step = write(fd, request + done, (size_t)(len - done));
        if (step <= 0) break;
        done += (int)step;
    }
    ssize_t got;
    reply_len = 0;
    while (reply_len < REPLY_MAX && (got = read(fd, reply + reply_len, REPLY_MAX - reply_len)) > 0)
        reply_len += (size_t)got;
    reply[reply_len] = '\0';
    close(fd);
    return reply_len > 12;
}

static bool header(const char *name, char *value, size_t size) {
    for (const char *line = strstr(reply, "\r\n"); line && line[2] != '\r'; line = strstr(line + 2, "\r\n")) {
        size_t len = strlen(name);
        if (strncasecmp(line + 2, name, len) != 0 || line[2 + len] != ':') continue;
        snprintf(value, size, "%.*s", (int)strcspn(line + 4 + len, "\r"), line + 4 + len);
        return true;
    }
    return false;
}

static const char *body_of_reply(void) {
    const char *blank = strstr(reply, "\r\n\r\n");
    return blank ? blank + 4 : "";
}

static void answer(const char *id, const char *kind, const char *body) {
    char path[200];
    snprintf(path, sizeof path, "invocation/%s/%s", id, kind);
    call("POST", path, body);
}

static void serve(const char *id, const char *event, int served) {
    static char text[REPLY_MAX];
    char word[32] = "", argument[256] = "";
    sscanf(event, "\"%31[a-z] %255[^\"]", word, argument);
    if (strcmp(word, "exit") == 0) _exit((int)strtol(argument, NULL, 10));
    if (strcmp(word, "twice") == 0) return;
    if (strcmp(word, "sleep") == 0) {
        long ms = strtol(argument, NULL, 10);
        nanosleep(&(struct timespec){ms / 1000, ms % 1000 * 1000000}, NULL);
    }
    if (strcmp(word, "print") == 0) {
        printf("%s\n", argument);
        fflush(stdout);
    }
    if (strcmp(word, "fail") == 0) {
        snprintf(text, sizeof text, "{\"errorMessage\":\"%s\",\"errorType\":\"TestError\"}", argument);
        answer(id, "error", text);
        return;
    }
    const char *value = strcmp(word, "env") == 0 ? getenv(argument) : NULL;
    if (strcmp(word, "env") == 0)
        snprintf(text, sizeof text, "\"%s\"", value ? value : "(unset)");
    else
        snprintf(text, sizeof text, "{\"echo\":%s,\"pid\":%d,\"served\":%d}", event, (int)getpid(), served);
    answer(id, "response", text);
}

int main(void) {
    char id[100];
    if (getenv("INIT_ERROR")) {
        call("POST", "init/error", "{\"errorMessage\":\"cannot start\",\"errorType\":\"TestInit\"}");
        return 1;
    }
    for (int served = 1;; served++) {
        if (!call("GET", "invocation/next", "") || !header("Lambda-Runtime-Aws-Request-Id", id, sizeof id)) return 0;
        char *event = strdup(body_of_reply());
        serve(id, event, served);
        free(event);
    }
}
