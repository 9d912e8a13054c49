/* Whose names a closure sees. Groovy looks a free name up in the closure's owner and its delegate; who calls the
 * closure may set the delegate. Known to leave it alone: Jenkins' block steps, the sections of a declarative pipeline,
 * and the GDK's iteration. */
#include "cli/lint/index.h"

static const char plain_calls[] =
    "pipeline stages stage steps post always success failure unstable changed fixed regression aborted cleanup unsuccessful matrix "
    "script parallel node dir ws withEnv withCredentials timeout retry timestamps ansiColor catchError warnError waitUntil lock "
    "container podTemplate sshagent sshAgent withSonarQubeEnv withMaven nodejs configFileProvider wrap throttle withAWS tee "
    "dockerNode inside withRegistry withServer withTool withDockerContainer withDockerRegistry withKubeConfig withVault "
    "withCommitStatus gitlabCommitStatus withChecks withCluster withProject withPod milestone exclusive "
    "each eachWithIndex reverseEach collect collectEntries collectMany collectNested find findAll findResult findResults "
    "findIndexOf findLastIndexOf findIndexValues any every inject sum min max count countBy groupBy sort toSorted unique toUnique times "
    "upto downto step eachLine eachFile eachFileRecurse eachFileMatch eachDir splitEachLine withReader withWriter withStream "
    "withInputStream withOutputStream removeAll retainAll takeWhile dropWhile replaceAll eachMatch eachByte eachPermutation "
    "eachCombination withDefault computeIfAbsent removeIf forEach split every getOrDefault call memoize start";

bool call_is_plain(Text name) { return word_among(plain_calls, name); }

static bool in_class(const Linter *lint, uint32_t level) {
    for (; lint_above(lint, level); level++)
        if (lint_above(lint, level)->kind == AST_CLASS) return true;
    return false;
}

/* A map of branches for `parallel`, or a local: branches['x'] = { ... }, def body = { ... }. What the method of a class
 * hands out may well be given the script as its delegate: an object that decorates stages does so. */
static bool is_stored(const Linter *lint, uint32_t level) {
    switch (lint_above(lint, level)->kind) {
    case AST_MAP_ENTRY:
    case AST_ASSIGN:
    case AST_VARIABLE:
        return true;
    case AST_RETURN:
    case AST_EXPR_STMT:
        return !in_class(lint, level);
    default:
        return false;
    }
}

bool closures_are_plain(Linter *lint) {
    Text name;
    for (uint32_t level = 0;; level++) {
        Node *n = lint_above(lint, level), *above = lint_above(lint, level + 1);
        if (!n || n->kind == AST_METHOD || n->kind == AST_MODULE) return true;
        if (n->kind != AST_CLOSURE) continue;
        if (!above) return true;
        if (above->kind == AST_CALL && above->CALL.object != n) {
            if (!node_word(above->CALL.name, &name) || !call_is_plain(name)) return false;
        } else if (!is_stored(lint, level + 1)) {
            return false;
        }
    }
}
