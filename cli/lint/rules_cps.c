/*
 * What would break on Jenkins, where a script is rewritten so that it can be stopped and stored at every step
 * (continuation-passing style, CPS): values that cannot be stored, closures that the JDK calls directly, steps where
 * the rewriting does not reach. Sluice has none of these limits; a pipeline that is to run on both keeps to them.
 */
#include "cli/lint/index.h"
#include "grammar/gc.h"

/* Steps that wait: Jenkins stores the program there. echo, error and the like answer at once. */
static const char waiting_steps[] =
    "sh bat powershell pwsh node stage dir ws withEnv withCredentials timeout retry timestamps checkout git build input sleep parallel "
    "stash unstash archiveArtifacts archive readFile writeFile fileExists httpRequest junit waitUntil lock readJSON writeJSON readYaml "
    "writeYaml readProperties findFiles zip unzip deleteDir cleanWs catchError warnError container podTemplate sshagent "
    "configFileProvider withSonarQubeEnv waitForQualityGate emailext mail slackSend publishHTML copyArtifacts library load";

static bool has_annotation(const NodeList *annotations, const char *name) {
    for (uint32_t i = 0; i < annotations->count; i++)
        if (text_ends(annotations->item[i]->ANNOTATION.id, text_of(name))) return true;
    return false;
}

/* The method around the visited node, NULL in the script's body. */
static Node *method_around(Linter *lint) {
    for (uint32_t level = 1;; level++) {
        Node *n = lint_above(lint, level);
        if (!n || n->kind == AST_METHOD) return n;
    }
}

static bool in_noncps(Linter *lint) {
    Node *method = method_around(lint);
    return method && has_annotation(&method->METHOD.annotations, "NonCPS");
}

/* --- noncps-step
 * -------------------------------------------------------------------------------------------------------------- */

/* Does the class around the visited node have a method of its own of that name, which is then called? */
static bool is_own_method(Linter *lint, const StepUse *use) {
    if (use->on_object && use->node->CALL.object->kind != AST_THIS) return false;
    for (uint32_t level = 1;; level++) {
        Node *n = lint_above(lint, level);
        if (!n) return false;
        if (n->kind == AST_CLASS) return index_member(index_of(lint), n, use->name) != NULL;
    }
}

/* In tail position the call's result is that of the method anyway, which is what Jenkins makes of it. */
static bool is_last_in_method(Linter *lint) {
    for (uint32_t level = 0;; level++) {
        Node *n = lint_above(lint, level), *above = lint_above(lint, level + 1);
        if (!above) return false;
        switch (above->kind) {
        case AST_METHOD:
            return true;
        case AST_EXPR_STMT:
        case AST_RETURN:
        case AST_IF:
            break;
        case AST_BLOCK:
            if (above->BLOCK.statements.item[above->BLOCK.statements.count - 1] != n) return false;
            break;
        default:
            return false;
        }
    }
}

static void noncps_step(Linter *lint, const StepUse *use) {
    if (!in_noncps(lint) || is_own_method(lint, use) || is_last_in_method(lint)) return;
    lint_report(lint, use->name_span, "the step %.*s cannot run in a @NonCPS method", TEXT_FMT(use->name))->advice =
        "Jenkins would end the method there; take the step out, or remove @NonCPS";
}

static void noncps_enter(Linter *lint, Node *n) {
    Text name;
    if (n->CALL.object || n->CALL.bind.kind != BIND_DYNAMIC || n->CALL.name->kind != AST_STRING || !in_noncps(lint) ||
        is_last_in_method(lint))
        return;
    name = n->CALL.name->STRING.value;
    Node *method = method_around(lint), *owner = NULL;
    for (uint32_t level = 1; !owner; level++) {
        Node *above = lint_above(lint, level);
        if (!above) return;
        if (above->kind == AST_CLASS || above->kind == AST_MODULE) owner = above;
    }
    Member *m = index_member(index_of(lint), owner, name);
    for (; m; m = member_next(m))
        if (m->node->kind != AST_METHOD || m->node == method || has_annotation(&m->node->METHOD.annotations, "NonCPS"))
            return;
    m = index_member(index_of(lint), owner, name);
    if (!m) return;
    lint_report(lint, n->CALL.name_span, "the @NonCPS method %.*s calls %.*s, which is not @NonCPS",
                TEXT_FMT(method->METHOD.id), TEXT_FMT(name))
        ->advice =
        text_printf("Jenkins would end %.*s there and return the other method's result: mark %.*s @NonCPS as well",
                    TEXT_FMT(method->METHOD.id), TEXT_FMT(name));
}

const Rule rule_noncps_step = {
    .id = "noncps-step",
    .group = "jenkins",
    .severity = DIAG_ERROR,
    .summary = "a @NonCPS method that calls a step or a method that is not @NonCPS",
    .doc =
        "Jenkins does not rewrite a @NonCPS method, so it cannot be left and entered again. A step in it, or a method that is "
        "rewritten, ends it early: the call's result is taken for the result of the whole method. echo and error are allowed.",
    .fires = "@NonCPS\n"
             "def build(List targets) {\n"
             "    targets.each { sh \"make ${it}\" }\n"
             "}\n"
             "node {\n"
             "    build(['a', 'b'])\n"
             "}\n",
    .silent = "@NonCPS\n"
              "def names(List targets) {\n"
              "    targets.sort { a, b -> a.size() <=> b.size() }\n"
              "}\n"
              "node {\n"
              "    names(['a', 'b']).each { sh \"make ${it}\" }\n"
              "}\n",
    .steps = waiting_steps,
    .step = noncps_step,
    .kinds = KINDS(CALL),
    .enter = noncps_enter,
};

/* --- step-in-constructor
 * ---------------------------------------------------------------------------------------------------------- */

static void constructor_step(Linter *lint, const StepUse *use) {
    for (uint32_t level = 1;; level++) {
        Node *n = lint_above(lint, level);
        if (!n || n->kind == AST_MODULE || n->kind == AST_CLOSURE) return;
        const char *where = NULL;
        if (n->kind == AST_INITIALISER || (n->kind == AST_FIELD && lint_above(lint, level + 1)->kind == AST_CLASS))
            where = "when a class is initialised";
        if (n->kind == AST_METHOD && n->METHOD.constructor) where = "in a constructor";
        if (n->kind == AST_METHOD && lint_above(lint, level + 1)->kind == AST_CLASS &&
            word_among("toString equals hashCode compareTo", n->METHOD.id))
            where = text_printf("in %.*s, which Java calls", TEXT_FMT(n->METHOD.id));
        if (where && !is_own_method(lint, use)) {
            lint_report(lint, use->name_span, "the step %.*s cannot run %s", TEXT_FMT(use->name), where)->advice =
                "Jenkins does not rewrite this code, so it cannot wait in it; move the step to a method that the pipeline calls";
            return;
        }
        if (n->kind == AST_METHOD) return;
    }
}

const Rule rule_step_in_constructor = {
    .id = "step-in-constructor",
    .group = "jenkins",
    .severity = DIAG_ERROR,
    .summary = "a step in a constructor, an initialiser, or a method that Java calls",
    .doc =
        "Jenkins rewrites methods so that they can wait for a step, but not constructors, initial values of fields, static blocks, and "
        "not what the JDK calls: toString, equals, hashCode, compareTo. The step fails there.",
    .fires = "class Version implements Serializable {\n"
             "    String text\n"
             "    Version(def script) {\n"
             "        text = script.readFile('VERSION')\n"
             "    }\n"
             "}\n"
             "node {\n    echo new Version(this).text\n}\n",
    .silent = "class Version implements Serializable {\n"
              "    String text\n"
              "    static Version read(def script) {\n"
              "        return new Version(text: script.readFile('VERSION'))\n"
              "    }\n"
              "}\n"
              "node {\n    echo Version.read(this).text\n}\n",
    .steps = waiting_steps,
    .step = constructor_step,
};

/* --- cps-closure
 * --------------------------------------------------------------------------------------------------------------------
 */

/* Methods that take a closure and are not among those that Jenkins brings in a rewritten form (each, collect, findAll
 * ... are). */
static const char direct_methods[] =
    "sort toSorted unique toUnique dropWhile eachLine splitEachLine eachFile eachFileRecurse eachFileMatch eachDir eachDirRecurse "
    "collectReplacements removeIf computeIfAbsent computeIfPresent withReader withWriter withInputStream withOutputStream filterLine";

static void closure_enter(Linter *lint, Node *n) {
    Text name;
    if (!n->CALL.object || n->CALL.args.count == 0 || !node_word(n->CALL.name, &name) ||
        !word_among(direct_methods, name))
        return;
    const Node *last = n->CALL.args.item[n->CALL.args.count - 1];
    if (last->kind != AST_CLOSURE || in_noncps(lint) || file_is_test(lint->file)) return;
    lint_report(lint, n->CALL.name_span, "on Jenkins %.*s with a closure works only in a @NonCPS method",
                TEXT_FMT(name))
        ->advice =
        "Jenkins rewrites the closure, and this method cannot call a rewritten one: move the line to a method marked @NonCPS";
}

const Rule rule_cps_closure = {
    .id = "cps-closure",
    .group = "jenkins",
    .severity = DIAG_WARNING,
    .summary = "a method of the library that cannot call a rewritten closure",
    .doc =
        "Jenkins brings rewritten forms of each, collect, findAll, inject, groupBy and most others. sort, toSorted, unique, eachLine, "
        "withReader and some more call the closure directly: on Jenkins the whole call then has the closure's first result as its value.",
    .fires = "def names = ['bb', 'a']\nnames = names.sort { it.size() }\necho names.join(',')\n",
    .silent = "@NonCPS\n"
              "def bySize(List names) {\n"
              "    return names.sort { it.size() }\n"
              "}\n"
              "echo bySize(['bb', 'a']).join(',')\n",
    .kinds = KINDS(CALL),
    .enter = closure_enter,
};

/* --- not-serializable
 * ------------------------------------------------------------------------------------------------------------------ */

typedef struct Held {
    const ScopeSlot *slot;
    Node *variable;
    const char *what;
    uint32_t end; /* where its block ends */
    const FunctionScope *scope;
    struct Held *next;
} Held;

typedef struct HeldState {
    Held *held;
} HeldState;

static bool is_slurper_value(const Node *n) {
    if (n->kind == AST_NEW) return text_ends(n->NEW.type->TYPE.id, TEXT("JsonSlurper"));
    return n->kind == AST_CALL && n->CALL.object && is_slurper_value(n->CALL.object);
}

/* What cannot be stored, in words; NULL when the value can be or is not known. */
static const char *unstorable(const Node *n) {
    Text name;
    if (n->kind == AST_BINARY && n->BINARY.op == OP_FIND) return "a Matcher";
    if (is_slurper_value(n)) return n->kind == AST_NEW ? "a JsonSlurper" : "what JsonSlurper gives (a LazyMap)";
    if (n->kind == AST_NEW &&
        word_among(
            "Scanner FileReader FileWriter BufferedReader FileInputStream FileOutputStream XmlSlurper XmlParser Yaml",
            n->NEW.type->TYPE.id))
        return text_printf("a %.*s", TEXT_FMT(n->NEW.type->TYPE.id));
    if (n->kind != AST_CALL || !n->CALL.object || !node_word(n->CALL.name, &name)) return NULL;
    if (text_is(name, "matcher") && n->CALL.args.count == 1) return "a Matcher";
    if (text_is(name, "openConnection")) return "a connection";
    if (word_among("iterator listIterator", name) && n->CALL.args.count == 0) return "an iterator";
    if (word_among("newReader newWriter newInputStream newOutputStream", name)) return "an open stream";
    return NULL;
}

static Span block_around(Linter *lint) {
    for (uint32_t level = 1;; level++) {
        Node *n = lint_above(lint, level);
        if (!n) return (Span){0, UINT32_MAX};
        if (n->kind == AST_BLOCK || n->kind == AST_CLOSURE || n->kind == AST_CASE) return n->span;
    }
}

static void held_enter(Linter *lint, Node *n) {
    const char *what = n->VARIABLE.init ? unstorable(n->VARIABLE.init) : NULL;
    if (!what || in_noncps(lint) || file_is_test(lint->file)) return;
    const FunctionScope *scope = lint_function(lint, 0);
    const ScopeSlot *slot = binding_slot(scope, n->VARIABLE.bind);
    if (!slot || slot->assigned) return; /* set to null before the next step, most likely */
    HeldState *s = lint_state(lint, sizeof *s);
    Held *h = gc_new(Held);
    *h = (Held){slot, n, what, block_around(lint).to, scope, s->held};
    s->held = h;
}

static void held_step(Linter *lint, const StepUse *use) {
    HeldState *s = lint_state(lint, sizeof *s);
    const FunctionScope *here = s->held ? lint_function(lint, 0) : NULL;
    for (Held **at = &s->held; *at;) {
        Held *h = *at;
        bool within = false;
        for (const FunctionScope *f = here; f && !within; f = f->outer) within = f == h->scope;
        uint32_t from = use->node->span.from;
        if (from >= h->end) {
            *at = h->next;
            continue;
        }
        if (!within || from < h->variable->span.to) {
            at = &h->next;
            continue;
        }
        uint32_t line = source_position(lint->file->source, from).line;
        lint_report(lint, h->variable->VARIABLE.name_span,
                    "'%.*s' holds %s, which Jenkins cannot store while %.*s (line %u) runs",
                    TEXT_FMT(h->variable->VARIABLE.id), h->what, TEXT_FMT(use->name), line)
            ->advice = strstr(h->what, "JsonSlurper")
                           ? "use readJSON or JsonSlurperClassic, or keep it within a @NonCPS method"
                           : "keep it within a @NonCPS method that returns strings, or set it to null before";
        *at = h->next;
    }
}

const Rule rule_not_serializable = {
    .id = "not-serializable",
    .group = "jenkins",
    .severity = DIAG_WARNING,
    .summary = "a variable that Jenkins cannot store when a step begins",
    .doc =
        "At a step Jenkins stores the whole program with its variables. Matchers, iterators, open streams and what JsonSlurper gives "
        "cannot be stored: the build ends with NotSerializableException.",
    .fires = "node {\n"
             "    def found = env.BRANCH_NAME =~ /release-(.*)/\n"
             "    sh \"make VERSION=${found[0][1]}\"\n"
             "}\n",
    .silent = "@NonCPS\n"
              "String version(String branch) {\n"
              "    def found = branch =~ /release-(.*)/\n"
              "    return found ? found[0][1] : ''\n"
              "}\n"
              "node {\n"
              "    sh \"make VERSION=${version(env.BRANCH_NAME)}\"\n"
              "}\n",
    .steps = waiting_steps,
    .step = held_step,
    .kinds = KINDS(VARIABLE),
    .enter = held_enter,
};

/* --- method-too-large
 * --------------------------------------------------------------------------------------------------------------------
 */

/* Jenkins' rewriting turns every node into a call that builds it; measured over real pipelines that still run, a node
 * costs about so many bytes of the 65,535 that a method of the JVM may have. */
enum { BYTES_PER_NODE = 16, METHOD_BYTES_MAX = 65535 };

typedef struct SizeState {
    uint32_t nodes;
} SizeState;

static void count_node(Node *n, void *data) {
    SizeState *s = data;
    if (n->kind == AST_METHOD || n->kind == AST_CLASS || n->kind == AST_FIELD) return;
    s->nodes++;
    node_each_child(n, count_node, data);
}

static void size_enter(Linter *lint, Node *n) {
    SizeState s = {0};
    if (n->kind == AST_MODULE) {
        if (lint->file->pipeline) return; /* Jenkins takes a declarative pipeline apart itself */
        for (uint32_t i = 0; i < n->MODULE.statements.count; i++) count_node(n->MODULE.statements.item[i], &s);
    } else {
        if (!n->METHOD.body || has_annotation(&n->METHOD.annotations, "NonCPS")) return;
        count_node(n->METHOD.body, &s);
    }
    if (s.nodes <= METHOD_BYTES_MAX / BYTES_PER_NODE) return;
    Span at = n->kind == AST_METHOD ? n->METHOD.name_span : (Span){0, 0};
    lint_report(lint, at, "%s is probably too large for Jenkins: about %u KB of at most 64",
                n->kind == AST_METHOD ? "this method" : "the script's body", s.nodes * BYTES_PER_NODE / 1024)
        ->advice = "move parts of it to methods of their own, or to a shared library";
}

const Rule rule_method_too_large = {
    .id = "method-too-large",
    .group = "jenkins",
    .severity = DIAG_WARNING,
    .summary = "a method or script body that would exceed the JVM's 64 KB",
    .doc =
        "Jenkins' rewriting makes code many times larger. Beyond 64 KB for one method the JVM refuses it: \"Method too large\". The size "
        "is estimated.",
    .fires = NULL,
    .silent = NULL,
    .kinds = KINDS(MODULE, METHOD),
    .enter = size_enter,
};
