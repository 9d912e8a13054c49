/* Git through libgit2 against repositories that the git command makes: heads, changes, clones, branches, submodules. */
#include "builtins/git.h"
#include "builtins/world/real.h"
#include "grammar/gc.h"
#include "tests/unit/check.h"

#include <stdlib.h>
#include <unistd.h>

typedef struct Bench {
    World *world;
    Scheduler *sched;
    const char *folder;
} Bench;

static const char *in(const Bench *b, const char *name) { return text_printf("%s/%s", b->folder, name); }

static bool shell(Bench *b, const char *script) {
    extern char **environ;
    const char *argv[] = {"/bin/sh", "-ec", script, NULL};
    ProcessSpec spec = {.argv = argv, .env = (const char *const *)environ, .cwd = b->folder};
    ProcessResult result = {0};
    b->world->run(b->world, &spec, &result);
    CHECK(result.exit_code == 0 && !result.error, "shell: %d %s: %s", result.exit_code,
          result.error ? result.error : "", script);
    return result.exit_code == 0;
}

static const char *read_text(Bench *b, const char *name) {
    Buf text = {0};
    b->world->read_file(b->world, in(b, name), &text, NULL);
    return text.at ? text_z(text_trim(buf_as_text(&text))) : "";
}

static const char setup[] =
    "export GIT_CONFIG_GLOBAL=/dev/null GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=A "
    "GIT_COMMITTER_EMAIL=a@b\n"
    "git init -q -b main src; cd src\n"
    "echo one > a; echo '*.o' > .gitignore; mkdir d; echo x > d/f; git add .; git commit -qm first\n"
    "git rev-parse HEAD > ../first; git tag -a v1 -m v1\n"
    "git checkout -q -b feature/x; echo two > a; git commit -qam second; git rev-parse HEAD > ../second\n"
    "git checkout -q main\n"
    "cd ..; git init -q -b main sub; cd sub; echo s > s; git add .; git commit -qm sub; cd ..\n"
    "git clone -q src outer; cd outer; git -c protocol.file.allow=always submodule --quiet add ../sub inner\n"
    "git commit -qm 'with inner'\n";

static void test_head(Bench *b) {
    GitHead head;
    const char *error = NULL;
    CHECK(git_read_head(in(b, "src/d"), &head, &error), "head: %s", error ? error : "");
    CHECK(strcmp(head.root, in(b, "src")) == 0, "the root is found from below: %s", head.root);
    CHECK(strcmp(head.commit, read_text(b, "first")) == 0 && strcmp(head.branch, "main") == 0, "commit and branch");
    CHECK(!head.url, "no remote");
    CHECK(git_read_head(in(b, "outer"), &head, &error) && head.url && strcmp(head.url, in(b, "src")) == 0,
          "origin's address");
    CHECK(!git_read_head(b->folder, &head, &error) && strstr(error, "no git repository"), "outside: %s", error);
}

static void test_changes(Bench *b) {
    GitChange *changes;
    size_t count;
    const char *error = NULL;
    CHECK(git_changes(in(b, "src"), &changes, &count, &error) && count == 0, "clean");
    shell(b,
          "cd src; echo changed > a; rm d/f; mkdir new; echo n > new/file; echo o > x.o; echo staged > st; git add st");
    CHECK(git_changes(in(b, "src"), &changes, &count, &error) && count == 4, "four changes: %zu", count);
    CHECK(strcmp(changes[0].path, "a") == 0 && !changes[0].deleted, "%s", changes[0].path);
    CHECK(strcmp(changes[1].path, "d/f") == 0 && changes[1].deleted, "%s is gone", changes[1].path);
    CHECK(strcmp(changes[2].path, "new/file") == 0 && strcmp(changes[3].path, "st") == 0, "new ones");
    shell(b, "cd src; git reset -q --hard; rm -rf new x.o st");
}

static bool checkout(Bench *b, const GitCheckout *wanted, GitResult *result) {
    const char *error = NULL;
    bool ok = git_checkout(b->sched, wanted, result, &error);
    CHECK(ok, "checkout %s: %s", wanted->ref ? wanted->ref : "HEAD", error ? error : "");
    return ok;
}

static void test_clone(Bench *b) {
    GitResult r;
    GitCheckout w = {.url = in(b, "src"), .ref = "*/feature/x", .into = in(b, "work")};
    checkout(b, &w, &r);
    CHECK(r.cloned && !r.previous && strcmp(r.branch, "origin/feature/x") == 0, "first time: %s", r.branch);
    CHECK(strcmp(r.commit, read_text(b, "second")) == 0 && strcmp(read_text(b, "work/a"), "two") == 0,
          "the branch's files");
    CHECK(strcmp(r.summary, "second") == 0, "%s", r.summary);
    shell(b, "cd work; echo spoilt > a; echo u > untracked; echo o > x.o");
    w.ref = "v1";
    checkout(b, &w, &r);
    CHECK(!r.cloned && r.previous && strcmp(r.branch, "detached") == 0, "a tag is detached: %s", r.branch);
    CHECK(strcmp(read_text(b, "work/a"), "one") == 0 && strcmp(read_text(b, "work/untracked"), "u") == 0,
          "tracked files only");
    w.clean = true;
    w.ref = "main";
    w.local_branch = "main";
    checkout(b, &w, &r);
    CHECK(access(in(b, "work/untracked"), F_OK) != 0 && access(in(b, "work/x.o"), F_OK) != 0, "clean");
    CHECK(r.local_branch && strcmp(r.local_branch, "main") == 0, "on a local branch");
    CHECK(shell(b, "cd work; test \"$(git symbolic-ref --short HEAD)\" = main; test -z \"$(git status --porcelain)\""),
          "as git sees it");
    w.ref = read_text(b, "second");
    w.local_branch = NULL;
    checkout(b, &w, &r);
    CHECK(strcmp(r.commit, read_text(b, "second")) == 0, "a commit");
    w.ref = NULL;
    checkout(b, &w, &r);
    CHECK(strcmp(r.commit, read_text(b, "first")) == 0, "the default branch");
}

static void test_failures(Bench *b) {
    GitResult r;
    const char *error = NULL;
    GitCheckout w = {.url = in(b, "src"), .ref = "nonsense", .into = in(b, "work")};
    CHECK(!git_checkout(b->sched, &w, &r, &error) && strstr(error, "no branch, tag or commit 'nonsense'"), "%s", error);
    w.url = in(b, "nowhere");
    w.ref = "main";
    CHECK(!git_checkout(b->sched, &w, &r, &error) && strstr(error, "nowhere"), "%s", error);
    w.url = "http://user:secret@127.0.0.1:9/x.git";
    CHECK(!git_checkout(b->sched, &w, &r, &error) && !strstr(error, "secret"), "%s", error);
}

static void test_borrowing(Bench *b) {
    GitHead head;
    GitResult r;
    const char *error = NULL;
    git_read_head(in(b, "src"), &head, &error);
    GitCheckout w = {
        .url = head.root, .ref = head.commit, .into = in(b, "borrowed"), .borrow = head.objects, .clean = true};
    checkout(b, &w, &r);
    checkout(b, &w, &r);
    CHECK(strcmp(read_text(b, "borrowed/a"), "one") == 0, "files without a fetch");
    CHECK(shell(b, "cd borrowed; git fsck --no-dangling; test -z \"$(git status --porcelain)\""), "git agrees");
}

static void test_submodules(Bench *b) {
    GitResult r;
    GitCheckout w = {.url = in(b, "outer"), .ref = "main", .into = in(b, "with-sub")};
    checkout(b, &w, &r);
    CHECK(access(in(b, "with-sub/inner/s"), F_OK) != 0, "none unless asked for");
    w.submodules = GIT_SUBMODULES_RECURSIVE;
    checkout(b, &w, &r);
    CHECK(strcmp(read_text(b, "with-sub/inner/s"), "s") == 0, "the submodule's file");
}

static void run(void *data) {
    Bench *b = data;
    if (shell(b, setup)) {
        test_head(b);
        test_changes(b);
        test_clone(b);
        test_failures(b);
        test_borrowing(b);
        test_submodules(b);
    }
    b->world->remove_tree(b->world, b->folder, NULL);
}

int main(void) {
    gc_start();
    char folder[] = "/tmp/sluice-git-XXXXXX";
    Loop *loop = loop_new();
    Scheduler *sched = sched_new(loop);
    Bench *b = gc_pin_alloc(sizeof *b);
    *b = (Bench){world_real_new(sched), sched, mkdtemp(folder)};
    sched_run(sched, fiber_spawn(sched, "test", FIBER_MAIN_STACK, run, b));
    world_real_free(b->world);
    return check_done();
}
