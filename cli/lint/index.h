/*
 * What a project defines, for the rules that need names: classes and their members, scripts and their methods, global
 * variables, and the names that something puts into a script's binding or environment. Built once, when the first rule
 * asks, from all files of the run and those that only give context. Everything here is a pure question about trees.
 */
#ifndef SLUICE_CLI_LINT_INDEX_H
#define SLUICE_CLI_LINT_INDEX_H

#include "cli/lint/lint.h"

typedef struct Index Index;

/* One thing of a name: a METHOD, FIELD or ENUM_CONSTANT of a class or script, or a nested CLASS. */
typedef struct Member {
    const void *owner; /* the CLASS or MODULE node */
    Text name;
    Node *node;
    struct Member *chain;
} Member;

typedef struct ClassEntry {
    Text name, package;
    Node *node;
    LintFile *file;
    struct ClassEntry *outer; /* the class it is nested in, or NULL */
    struct ClassEntry *next;  /* of the same simple name */
    signed char whole;        /* index_is_whole's answer: 0 not yet asked, 1 yes, -1 no */
} ClassEntry;

Index *index_of(Linter *lint);

/* The first member of that name in a CLASS or MODULE, and the next one; NULL when there is none. */
Member *index_member(Index *index, const Node *owner, Text name);
Member *member_next(Member *member);

/* Does anything put that name into a binding, an environment or the parameters: an assignment without declaration,
 * env.NAME, a parameter's or credential's name, "NAME=value"? */
bool index_is_bound(Index *index, Text name);
/* Is it the name of a variable (vars/NAME.groovy) of any library of the run? */
bool index_is_global(Index *index, Text name);

/* The class of the project that a (simple or qualified) name stands for in that file; NULL when it is none or not
 * certain which. */
ClassEntry *index_class(Index *index, const LintFile *file, Text name);
ClassEntry *index_class_of(Index *index, const Node *class_node);
/* Does any class of the project have that simple name? */
bool index_has_class(Index *index, Text name);
/* The superclass within the project, or NULL. */
ClassEntry *index_super(Index *index, ClassEntry *entry);
/* Are all members known: every ancestor is a class of the project or Object, nothing adds members when running? */
bool index_is_whole(Index *index, ClassEntry *entry);
/* Is what its instances can do known to the last member: whole, neither abstract nor an interface, and no class of the
 * project extends it? */
bool index_is_closed(Index *index, ClassEntry *entry);
/* A member of the class or its ancestors, walking outward: first call with *owner = the entry; NULL when there is none.
 */
Member *index_inherited(Index *index, ClassEntry *entry, Text name);
/* Is `name` readable as a property: field, getter, enum constant, nested class, or a method of that name for `call`? */
bool index_has_property(Index *index, ClassEntry *entry, Text name);

/* The file's import of that simple name (no static one, no star), or NULL. */
const Node *file_import(const LintFile *file, Text name);

/* Is it a unit test (JUnit, Spock, JenkinsPipelineUnit) rather than a part of a pipeline? Such a file mocks what it
 * calls. */
bool file_is_test(LintFile *file);

/* --- cli/lint/parameters.c: the parameters that a file declares
 * ------------------------------------------------------------------------------------------------------------ */

typedef struct FileParameter {
    Text name, type; /* type: string, booleanParam ...; empty when it is written as a map */
} FileParameter;

typedef struct FileParameters {
    FileParameter *item;
    size_t count;
    bool found, open; /* parameters are declared; some of them are computed */
} FileParameters;

const FileParameters *file_parameters(LintFile *file);
/* The first of that name, or NULL. */
const FileParameter *file_parameter(const FileParameters *all, Text name);

/* --- cli/lint/classes.c: classes from outside
 * -------------------------------------------------------------------------- */

/* A class that every script sees without import. */
bool class_is_visible(Text name);
/* The package of a well-known class that needs an import, or NULL. */
const char *class_package(Text name);
/* A class in sluice, by full name: an exception's, or one of the library that is written in the language. */
bool class_is_ours(const char *full);

/* --- cli/lint/delegates.c: whose names a closure sees
 * -------------------------------------------------------------------- */

/* Do all closures between the visited node and its method surely keep their delegate: bodies of steps and of the
 * language's own methods, but not of builders and configuration blocks? */
bool closures_are_plain(Linter *lint);
/* Is the step or method known to leave the delegate of its closure alone? */
bool call_is_plain(Text name);

/* --- cli/lint/rules_methods.c
 * ------------------------------------------------------------------------------------------------ */

/* The scope of the innermost function that holds the node `level` levels up. */
FunctionScope *lint_function(const Linter *lint, uint32_t level);
/* The local that a binding stands for in that function, captures followed; NULL when it is none or not known. */
const ScopeSlot *binding_slot(const FunctionScope *scope, Binding bind);

#endif
