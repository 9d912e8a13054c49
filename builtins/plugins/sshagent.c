/*
 * sshagent: an ssh-agent that holds keys while a body runs. It is a process past the journal: it outlives sluice, as the shell
 * commands that use it do, and a resumed run finds it again by its folder, or starts another at the same place.
 */
#include "builtins/credentials.h"
#include "builtins/plugins/scripted.h"
#include "builtins/plan/record.h"
#include "builtins/world/spawn.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/un.h>
#include <unistd.h>

#define TOLD_BY "agent" /* in the folder: "PID SOCKET" */

enum { NO_AGENT = 2 }; /* ssh-add's word for it */

typedef struct Agent {
    Run *run;
    const Context *context;
    const char *folder, *socket;
    long pid;
    bool interrupted; /* while a program ran */
    bool at_once; /* a resumed run is answered: nothing may park */
    Buf said; /* what the last program said */
} Agent;

static void take(void *data, int stream, Text piece) {
    (void)stream;
    buf_text(data, piece);
}

/* Runs a program with the agent's socket in its environment; its exit code, -1 when it could not be started. */
static int command(Agent *a, const char *const *argv, const char *askpass, const char *passphrase) {
    World *w = a->run->outside;
    const char *const *outer = env_vector(a->run, a->context);
    size_t count = 0, used = 0;
    while (outer[count]) count++;
    const char **env = gc_new_array(const char *, count + 6);
    for (size_t i = 0; i < count; i++) env[used++] = outer[i];
    env[used++] = text_printf("SSH_AUTH_SOCK=%s", a->socket);
    if (askpass) {
        env[used++] = text_printf("SSH_ASKPASS=%s", askpass);
        env[used++] = "SSH_ASKPASS_REQUIRE=force";
        env[used++] = "DISPLAY=:0"; /* older ones ask only then */
        env[used++] = text_printf("SLUICE_PASSPHRASE=%s", passphrase);
    }
    buf_clear(&a->said);
    ProcessSpec spec = {.argv = argv, .env = env, .cwd = a->folder, .output = take, .data = &a->said, .merge_streams = true};
    ProcessResult result = {0};
    if (a->at_once) return spawn_wait(&spec, &a->said);
    w->run(w, &spec, &result);
    a->interrupted = result.interrupted;
    if (result.error) buf_printf(&a->said, "%s", result.error);
    return result.error || result.interrupted ? -1 : result.exit_code;
}

#define COMMAND(...) (const char *const[]) { __VA_ARGS__, NULL }

static bool is_agent(Run *run, long pid) {
    World *w = run->outside;
    Buf name = {0};
    bool read = pid > 1 && w->read_file(w, text_printf("/proc/%ld/comm", pid), &name, NULL);
    return read && text_starts(buf_as_text(&name), TEXT("ssh-agent"));
}

/* What the folder tells of one. */
static bool recall(Agent *a) {
    World *w = a->run->outside;
    Buf text = {0};
    char *end = NULL;
    if (!w->read_file(w, path_join(a->folder, TOLD_BY), &text, NULL)) return false;
    a->pid = strtol(text_z(buf_as_text(&text)), &end, 10);
    a->socket = text_z(text_copy(text_trim(text_of(end))));
    return is_agent(a->run, a->pid) && *a->socket;
}

static void end(Agent *a) {
    if (a->pid > 1 && is_agent(a->run, a->pid)) kill((pid_t)a->pid, SIGTERM);
    ptrdiff_t slash = text_rfind(text_of(a->socket), TEXT("/"));
    const char *place = text_z(text_span(a->socket, slash > 0 ? (size_t)slash : 0));
    if (slash > 0 && strcmp(place, a->folder) != 0) secret_tree_remove(a->run, place);
}

bool ssh_agent_in(const char *folder) { return access(path_join(folder, TOLD_BY), F_OK) == 0; }

void ssh_agent_sweep(Run *run, const char *folder) {
    Agent a = {.run = run, .folder = folder};
    if (recall(&a)) end(&a);
}

/* A socket's path must be short: when the workspace lies too deep it gets a folder of its own. */
static bool place_socket(Agent *a, const char **error) {
    World *w = a->run->outside;
    struct sockaddr_un address;
    a->socket = path_join(a->folder, "socket");
    if (strlen(a->socket) < sizeof address.sun_path) return true;
    const char *folder = text_printf("/tmp/sluice-%s", strrchr(a->folder, '-') + 1);
    a->socket = path_join(folder, "socket");
    return w->make_dirs(w, folder, error) && w->set_info(w, folder, 0700, -1, error);
}

static bool start(Agent *a, const char **error) {
    World *w = a->run->outside;
    if (recall(a) && command(a, COMMAND("ssh-add", "-l"), NULL, NULL) != NO_AGENT) return true;
    if (!place_socket(a, error)) return false;
    unlink(a->socket);
    int code = command(a, COMMAND("ssh-agent", "-s", "-a", a->socket), NULL, NULL);
    ptrdiff_t at = text_find(buf_as_text(&a->said), TEXT("SSH_AGENT_PID="), 0);
    if (code != 0 || at < 0) {
        *error = text_printf("ssh-agent cannot be started: %.*s", TEXT_FMT(text_trim(buf_as_text(&a->said))));
        return false;
    }
    a->pid = strtol(text_z(buf_as_text(&a->said)) + at + strlen("SSH_AGENT_PID="), NULL, 10);
    return w->write_file(w, path_join(a->folder, TOLD_BY), text_of(text_printf("%ld %s\n", a->pid, a->socket)), false, error);
}

/* --- for stdlib/steps/sshagent.groovy ----------------------------------------------------------------------------- */

static const NativeType agent_type;
static Agent *agent_of(Value self) { return as_native(self)->data; }

#define AGENT(name)                                                                                                    \
    static Value name(Interp *in __attribute__((unused)), Value self, const Value *args __attribute__((unused)),      \
                      int argc __attribute__((unused)))

Value ssh_agent_new(Run *run) {
    Agent *a = gc_new(Agent);
    const char *error = NULL;
    *a = (Agent){.run = run, .context = run_context(run)};
    if (!(a->folder = secret_folder_make(run, a->context, &error))) return throw_error(run->in, EX_IO, "%s", error);
    Op op;
    a->at_once = op_begin(run, &op, "ssh-agent", 0);
    bool started = start(a, &error);
    if (!a->at_once) op_end(run, &op, text_span("", 0));
    if (started) return native_new(run->in, class_from_native(run->in, &agent_type), a);
    secret_folder_remove(run, a->folder);
    if (a->interrupted) return run_throw_interrupted(run);
    return throw_error(run->in, EX_ABORT, "%s", error);
}

AGENT(agent_socket) { return string_z(in, agent_of(self)->socket); }
AGENT(agent_pid) { return string_printf(in, "%ld", agent_of(self)->pid); }

/* add(path, passphrase): null, or why not. */
AGENT(agent_add) {
    Agent *a = agent_of(self);
    World *w = a->run->outside;
    const char *passphrase = string_cz(as_string(args[1])), *ask = path_join(a->folder, "ask"), *error = NULL;
    bool made = w->write_file(w, ask, TEXT("#!/bin/sh\nprintf '%s\\n' \"$SLUICE_PASSPHRASE\"\n"), false, &error) &&
                w->set_info(w, ask, 0700, -1, &error);
    if (!made) return throw_error(in, EX_IO, "%s", error);
    Op op;
    a->at_once = op_begin(a->run, &op, "ssh-add", 0);
    int code = command(a, COMMAND("ssh-add", string_cz(as_string(args[0]))), ask, passphrase);
    if (!a->at_once) op_end(a->run, &op, text_span("", 0));
    if (a->interrupted) return run_throw_interrupted(a->run);
    return code == 0 ? v_null() : string_new(in, text_trim(buf_as_text(&a->said)));
}

AGENT(agent_stop) {
    Agent *a = agent_of(self);
    end(a);
    secret_folder_remove(a->run, a->folder);
    return v_null();
}

static const NativeType agent_type = {.name = "sluice.SshAgent",
                                      .kind = V_NATIVE,
                                      .flags = CLASS_FINAL,
                                      .methods = (const NativeMethod[]){{"getSocket()", agent_socket},
                                                                        {"getPid()", agent_pid},
                                                                        {"add(String, String)", agent_add},
                                                                        {"stop()", agent_stop},
                                                                        {0}}};

/* In a plan it counts whether the keys are there. */
static Value plan_agent_step(StepCall *call) {
    const List *ids = as_list(call->arg[0]);
    for (uint32_t i = 0; i < ids->len; i++) {
        const char *id = is_unknown(call->in, ids->at[i]) ? NULL : value_z(call->in, ids->at[i]);
        if (id) plan_credential(call->run, id, "sshUserPrivateKey");
    }
    return plan_body(call);
}

const StepSpec step_sshagent = {
    .name = "sshagent",
    .run = run_scripted,
    .script = "sshagent",
    .plan = plan_agent_step,
    .body = BODY_REQUIRED,
    .effect = EFFECT_PURE,
    .family = "where",
    .params = PARAMS({"credentials", P_LIST, .required = true, .positional = true, .doc = "IDs of the keys: ['deploy-key']."},
                     {"ignoreMissing", P_BOOL, .fallback = "false", .doc = "Go on without those that are not there."}),
    .doc = "Runs the body with an ssh-agent that holds keys: ssh, scp, rsync and git in it use them. A key is a credential as in "
           "withCredentials' sshUserPrivateKey: USER:PATH or USER: and the key's text, its passphrase the credential ID_PASSPHRASE. The "
           "agent and its keys are gone when the body ends, however that is.",
    .example = "node {\n    sshagent(credentials: ['deploy-key'], ignoreMissing: true) {\n        sh 'ssh-add -l || true'\n    }\n}",
};
