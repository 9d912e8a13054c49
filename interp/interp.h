/*
 * The interpreter: created with what it needs of the outside (world, steps, embedded library), loads sources, runs them.
 * Everything hangs off Interp; several may live in one process, one after the other or side by side.
 */
#ifndef SLUICE_INTERP_INTERP_H
#define SLUICE_INTERP_INTERP_H

#include "grammar/source.h"
#include "interp/classes/class.h"
#include "interp/fiber.h"
#include "interp/world.h"

struct Node;
typedef struct Frame Frame;

/* A call to a step, as the interpreter hands it over: positional arguments, named arguments (a MAP or null; also when the
 * call passed a map alone), and a trailing closure (or null). `at` is where it stands in the source. */
typedef struct StepArgs {
    const Value *args;
    int argc;
    Value named, body;
    Source *source;
    Span span;
} StepArgs;

/* Code that may or may not run, in a plan: a branch of a choice, a case, the body of a loop; FORK_BODY: code that something
 * unknown is given to run; FORK_CATCH: what a catch does when its try fails. */
typedef enum ForkKind { FORK_IF, FORK_ELSE, FORK_CASE, FORK_WHILE, FORK_EACH, FORK_BODY, FORK_CATCH } ForkKind;

typedef struct EmbeddedFile { /* same shape as stdlib/stdlib.h's StdlibFile */
    const char *name, *text;
} EmbeddedFile;

/* Given by cli/: the interpreter links and tests without builtins/. Any function may be NULL. */
typedef struct InterpHost {
    void *self;
    World *world;
    Scheduler *sched;
    /* An opaque handle when a step of that name exists, else NULL. */
    const void *(*find_step)(void *self, const Sym *name);
    /* The same for names that count only when nothing else answers to them (symbols: string(…), choice(…)). */
    const void *(*find_symbol)(void *self, const Sym *name);
    Value (*call_step)(void *self, const void *step, const StepArgs *args);
    /* Advice, a sentence, for one who names a step without calling it. */
    const char *(*step_usage)(void *self, const void *step);
    /* Global variables (env, params, currentBuild, scm, docker ...): true and *out when there is one. */
    bool (*find_global)(void *self, const Sym *name, Value *out);
    /* A class that no built-in type and no loaded source has, by full or simple name: made, or loaded (interp_load_class); NULL
     * when there is none. `guess`: the package is only one of those that may hold it (import a.b.*). */
    Class *(*find_class)(void *self, const char *name, bool guess);
    /* Names for "did you mean" and completion; calls `each` for every step and global. */
    void (*list_names)(void *self, void (*each)(void *data, const char *name, bool is_step), void *data);
    /* println/print/System.out; the text has its line end. */
    void (*print)(void *self, Text text, bool is_error);
    /* Constructs of the host that are more than calls (declarative pipelines): may rewrite a parsed module before its names are
     * bound. Faults go to the sink. */
    void (*rewrite)(void *self, struct Node *module, Source *source, DiagSink *sink);
    /* Is a script with this tree a pipeline? Of its calls, what is found nowhere is a step that there is not. */
    bool (*is_pipeline)(void *self, struct Node *module);
    /* Throws what ends the running fiber, which was interrupted while it computed. */
    Value (*throw_interrupted)(void *self);
    /* Where the running fiber works: its folder (absolute), and the environment of its processes (NULL-terminated). */
    const char *(*folder)(void *self);
    const char *const *(*environment)(void *self);
    /* Not NULL: the run is a plan, in which values may be unknown (interp/unknown.h). Code that depends on `condition` is run
     * between the two; fork_end is told the exception that it ended with, or null. False: the plan ends. */
    void (*fork)(void *self, ForkKind kind, Text condition);
    bool (*fork_end)(void *self, Value exception);
    /* In a plan: code outside of what is known is called, as `text` says. */
    void (*reached)(void *self, Text text);
    const EmbeddedFile *library; /* sorted by name; ends with {0} */
} InterpHost;

struct Interp {
    InterpHost host;
    Value thrown;            /* the exception under way, else null */
    uint32_t method_version; /* see class.h */
    uintptr_t stack_low;           /* of the running fiber's stack: see frame.h */
    volatile uintptr_t stack_span; /* 0: attention is wanted */
    Frame *frame;            /* innermost active frame of the running fiber: for traces */
    Class *unknown;          /* of unknown values, in a plan; else NULL */
    uint32_t guarded;        /* in a plan: how many try statements with a catch are around what runs */
    struct InterpState *state; /* class registry, symbol table, caches: interp/ only */
    Class **known;             /* interp/known.h */
    Class *kinds[V_KINDS];   /* default class of each Kind (V_LIST: ArrayList, V_MAP: LinkedHashMap ...) */
    DiagSink *diags;         /* where load errors go */
};

Interp *interp_new(const InterpHost *host);

/* A parsed, bound and loaded script: its class (extends Script). NULL when there were errors (reported to in->diags). */
typedef struct Script Script;
Script *interp_load(Interp *in, Source *source, const char *class_name);
/* The first half alone: the tree, or NULL when there were errors (reported to in->diags). */
struct Node *interp_parse(Interp *in, Source *source);
/* The second half. `hidden`: its class has no name that others could mean, so that a variable may
 * be called like it (scripts of shared libraries, loaded ones). */
Script *interp_load_module(Interp *in, Source *source, struct Node *module, const char *class_name, bool hidden);
/* A source of classes: makes them known. False: reported to in->diags. */
bool interp_load_class(Interp *in, Source *source, const char *class_name);
/* Names that were no classes are looked up again: find_class may know more by now. */
void interp_classes_changed(Interp *in);
/* An object of the script's class (of its first class when there are no statements) with these variables, without running
 * its statements. */
Value script_instance(Interp *in, Script *script, Value binding);
/* Makes the script that computes let the loop run for a moment, at its next call or turn of a loop. May be called from a
 * signal's handler. */
void interp_attend(Interp *in);
/* Runs a script with a binding (a MAP of variables; null = a fresh one). The script's value, or ABRUPT. */
Value interp_run(Interp *in, Script *script, Value binding);
/* The script object after (or during) a run: its methods can be called. */
Value script_object(Script *script);

/* REPL: parses and runs one piece with a lasting binding (top-level `def x` become variables of it).
 * *incomplete is set when more lines are needed. */
Value interp_eval(Interp *in, Source *source, Value binding, bool *incomplete);

/* Where a closure is written. False: not in a source. */
bool closure_position(Value closure, Source **source, Span *span);
/* The deepest frame's position, for steps that want to say where they are. */
bool interp_position(Interp *in, Source **source, Span *span);

#endif
