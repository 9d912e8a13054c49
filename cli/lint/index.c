/* The index: one hash table from (owner, name) to members, filled by one walk over every tree. */
#include "cli/lint/index.h"
#include "grammar/gc.h"

struct Index {
    Member **bucket;
    uint32_t bucket_count, count;
    Linter *lint;
};

/* Owners that are no node: the tables of class names, of names in bindings, and of the entry of a CLASS. */
static const char by_name, bound, global, extended, script_class;

/* --- the table
 * ---------------------------------------------------------------------------------------------------------- */

static uint32_t slot_of(const Index *index, const void *owner, Text name) {
    uint64_t hash = text_hash(name) ^ ((uint64_t)(uintptr_t)owner >> 4) * 0x9E3779B97F4A7C15u;
    return (uint32_t)(hash ^ hash >> 32) & (index->bucket_count - 1);
}

static void grow(Index *index) {
    Member **old = index->bucket;
    uint32_t old_count = index->bucket_count;
    index->bucket_count = old_count ? old_count * 2 : 1024;
    index->bucket = gc_new_array(Member *, index->bucket_count);
    for (uint32_t i = 0; i < old_count; i++)
        for (Member *m = old[i], *next; m; m = next) {
            next = m->chain;
            uint32_t at = slot_of(index, m->owner, m->name);
            m->chain = index->bucket[at];
            index->bucket[at] = m;
        }
}

static Member *find(const Index *index, const void *owner, Text name) {
    if (index->bucket_count == 0) return NULL;
    for (Member *m = index->bucket[slot_of(index, owner, name)]; m; m = m->chain)
        if (m->owner == owner && text_eq(m->name, name)) return m;
    return NULL;
}

static void put(Index *index, const void *owner, Text name, void *node) {
    if (index->count >= index->bucket_count) grow(index);
    uint32_t at = slot_of(index, owner, name);
    Member *m = gc_new(Member);
    *m = (Member){owner, name, node, index->bucket[at]};
    index->bucket[at] = m;
    index->count++;
}

static void put_once(Index *index, const void *owner, Text name) {
    if (name.len > 0 && !find(index, owner, name)) put(index, owner, name, NULL);
}

Member *index_member(Index *index, const Node *owner, Text name) { return find(index, owner, name); }

Member *member_next(Member *member) {
    for (Member *m = member->chain; m; m = m->chain)
        if (m->owner == member->owner && text_eq(m->name, member->name)) return m;
    return NULL;
}

bool index_is_bound(Index *index, Text name) { return find(index, &bound, name) != NULL; }
bool index_is_global(Index *index, Text name) { return find(index, &global, name) != NULL; }
bool index_has_class(Index *index, Text name) {
    return find(index, &by_name, name) != NULL || find(index, &script_class, name) != NULL;
}

/* --- names that come into the binding
 * ------------------------------------------------------------------------------------- */

static bool is_binding_object(const Node *object) {
    static const char names[] = "env params binding script steps pipeline jenkins";
    return object->kind == AST_THIS || (object->kind == AST_NAME && word_among(names, object->NAME.id));
}

/* env.NAME, params.NAME: read or written, it exists. */
static void note_property(Index *index, const Node *n) {
    const Node *object = n->PROPERTY.object;
    Text name;
    if (!node_word(n->PROPERTY.name, &name)) return;
    if (object->kind == AST_NAME && word_among("env params binding", object->NAME.id)) put_once(index, &bound, name);
    if (object->kind == AST_PROPERTY && node_word(object->PROPERTY.name, &name) &&
        word_among("env params metaClass", name) && node_word(n->PROPERTY.name, &name))
        put_once(index, &bound, name);
}

static void note_target(Index *index, const Node *target) {
    Text name;
    if (target->kind == AST_NAME && target->NAME.bind.kind == BIND_DYNAMIC) put_once(index, &bound, target->NAME.id);
    if (target->kind == AST_PROPERTY && is_binding_object(target->PROPERTY.object) &&
        node_word(target->PROPERTY.name, &name))
        put_once(index, &bound, name);
    if (target->kind == AST_INDEX && is_binding_object(target->INDEX.object) && target->INDEX.args.count == 1 &&
        node_word(target->INDEX.args.item[0], &name))
        put_once(index, &bound, name);
}

static bool is_name_start(char c) { return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/* "NAME=value", as withEnv takes it. */
static void note_assignment_text(Index *index, Text text) {
    size_t len = 0;
    while (len < text.len && (is_name_start(text.at[len]) || (len > 0 && text.at[len] >= '0' && text.at[len] <= '9')))
        len++;
    if (len < text.len && (text.at[len] == '=' || text.at[len] == '+'))
        put_once(index, &bound, text_span(text.at, len));
}

/* name: 'X', variable: 'X', usernameVariable: 'X' */
static void note_entry(Index *index, const Node *n) {
    Text key;
    const Node *value = n->MAP_ENTRY.value;
    if (value->kind != AST_STRING || !entry_key(n, &key)) return;
    if (text_is(key, "name") || text_is(key, "variable") || text_ends(key, TEXT("Variable")))
        put_once(index, &bound, value->STRING.value);
}

static void note_call(Index *index, const Node *n) {
    Text name, first;
    if (!node_word(n->CALL.name, &name) || n->CALL.args.count == 0 || !node_word(n->CALL.args.item[0], &first)) return;
    if (word_among("setVariable setProperty put string booleanParam choice text password", name))
        put_once(index, &bound, first);
}

/* --- the walk
 * --------------------------------------------------------------------------------------------------------------- */

typedef struct Scan {
    Index *index;
    LintFile *file;
    Text package;
    ClassEntry *outer;
} Scan;

static void scan(Node *n, void *data);

static Text simple_name(Text qualified) {
    ptrdiff_t dot = text_rfind(qualified, TEXT("."));
    return dot < 0 ? qualified : text_span(qualified.at + dot + 1, qualified.len - (size_t)dot - 1);
}

static void note_extended(Index *index, Text name) { put_once(index, &extended, simple_name(name)); }

static void scan_class(Scan *s, Node *n) {
    ClassEntry *before = s->outer, *entry = gc_new(ClassEntry);
    Member *same = find(s->index, &by_name, n->CLASS.id);
    *entry = (ClassEntry){.name = n->CLASS.id, .package = s->package, .node = n, .file = s->file, .outer = before};
    if (same) {
        entry->next = (ClassEntry *)same->node;
        same->node = (Node *)entry;
    } else if (n->CLASS.id.len > 0) {
        put(s->index, &by_name, n->CLASS.id, entry);
    }
    put(s->index, n, TEXT("<entry>"), entry);
    if (before && n->CLASS.id.len > 0) put(s->index, before->node, n->CLASS.id, n);
    if (n->CLASS.super) note_extended(s->index, n->CLASS.super->TYPE.id);
    for (uint32_t i = 0; i < n->CLASS.interfaces.count; i++)
        note_extended(s->index, n->CLASS.interfaces.item[i]->TYPE.id);
    s->outer = entry;
    node_each_child(n, scan, s);
    s->outer = before;
}

static void scan_member(Scan *s, Node *n, Text name) {
    const void *owner = s->outer ? s->outer->node : s->file->module;
    put(s->index, owner, name, n);
}

static void scan(Node *n, void *data) {
    Scan *s = data;
    switch (n->kind) {
    case AST_CLASS:
        scan_class(s, n);
        return;
    case AST_METHOD:
        scan_member(s, n, n->METHOD.constructor ? TEXT("<init>") : n->METHOD.id);
        break;
    case AST_FIELD:
        scan_member(s, n, n->FIELD.id);
        break;
    case AST_ENUM_CONSTANT:
        scan_member(s, n, n->ENUM_CONSTANT.id);
        break;
    case AST_ASSIGN:
        note_target(s->index, n->ASSIGN.target);
        break;
    case AST_MULTI_ASSIGN:
        for (uint32_t i = 0; i < n->MULTI_ASSIGN.targets.count; i++)
            note_target(s->index, n->MULTI_ASSIGN.targets.item[i]);
        break;
    case AST_PROPERTY:
        note_property(s->index, n);
        break;
    case AST_STRING:
        note_assignment_text(s->index, n->STRING.value);
        break;
    case AST_MAP_ENTRY:
        note_entry(s->index, n);
        break;
    case AST_CALL:
        note_call(s->index, n);
        break;
    default:
        break;
    }
    node_each_child(n, scan, s);
}

/* A script is a class as well, of its file's name: src/com/example/Utils.groovy. */
static void note_script(Index *index, const LintFile *file) {
    Text path = text_of(file->path);
    ptrdiff_t slash = text_rfind(path, TEXT("/"));
    Text name = text_span(path.at + slash + 1, path.len - (size_t)(slash + 1));
    if (text_ends(name, TEXT(".groovy"))) put_once(index, &script_class, text_span(name.at, name.len - 7));
}

Index *index_of(Linter *lint) {
    if (lint->index) return lint->index;
    project_load_context(lint);
    Index *index = lint->index = gc_new(Index);
    index->lint = lint;
    for (size_t i = 0; i < lint->file_count; i++) {
        LintFile *file = lint->files[i];
        if (!file->module) continue;
        Node *package = file->module->MODULE.package;
        Scan s = {.index = index, .file = file, .package = package ? package->PACKAGE.id : TEXT("")};
        note_script(index, file);
        node_each_child(file->module, scan, &s);
    }
    for (size_t i = 0; i < lint->library_count; i++)
        for (size_t v = 0; v < lint->libraries[i]->variable_count; v++)
            put_once(index, &global, lint->libraries[i]->variable[v]);
    return index;
}

/* --- classes
 * ------------------------------------------------------------------------------------------------------------------ */

ClassEntry *index_class_of(Index *index, const Node *class_node) {
    Member *m = find(index, class_node, TEXT("<entry>"));
    return m ? (ClassEntry *)m->node : NULL;
}

static bool is_class(const ClassEntry *entry, Text qualified) {
    if (qualified.len <= entry->name.len || !text_ends(qualified, entry->name)) return false;
    Text before = text_span(qualified.at, qualified.len - entry->name.len - 1);
    return qualified.at[before.len] == '.' &&
           (text_eq(before, entry->package) || (entry->outer && text_ends(before, entry->outer->name)));
}

static ClassEntry *first_named(Index *index, Text simple) {
    Member *m = find(index, &by_name, simple);
    return m ? (ClassEntry *)m->node : NULL;
}

static ClassEntry *by_qualified(Index *index, Text qualified) {
    ClassEntry *found = NULL;
    for (ClassEntry *e = first_named(index, simple_name(qualified)); e; e = e->next) {
        if (!is_class(e, qualified)) continue;
        if (found) return NULL;
        found = e;
    }
    return found;
}

const Node *file_import(const LintFile *file, Text name) {
    for (uint32_t i = 0; i < file->module->MODULE.imports.count; i++) {
        const Node *n = file->module->MODULE.imports.item[i];
        Text last = n->IMPORT.alias.len ? n->IMPORT.alias : simple_name(n->IMPORT.id);
        if (!n->IMPORT.is_static && !n->IMPORT.star && text_eq(last, name)) return n;
    }
    return NULL;
}

ClassEntry *index_class(Index *index, const LintFile *file, Text name) {
    if (text_find(name, TEXT("."), 0) >= 0) return by_qualified(index, name);
    const Node *import = file_import(file, name);
    if (import) return by_qualified(index, import->IMPORT.id);
    ClassEntry *found = NULL;
    Node *package = file->module->MODULE.package;
    for (ClassEntry *e = first_named(index, name); e; e = e->next) {
        if (e->file == file) return e->next && e->next->file == file ? NULL : e;
        if (e->outer || !text_eq(e->package, package ? package->PACKAGE.id : TEXT(""))) continue;
        if (found) return NULL;
        found = e;
    }
    return found;
}

ClassEntry *index_super(Index *index, ClassEntry *entry) {
    Node *super = entry->node->CLASS.super;
    return super ? index_class(index, entry->file, super->TYPE.id) : NULL;
}

/* Annotations that add nothing a caller could miss. */
static const char plain_annotations[] =
    "SuppressWarnings CompileStatic TypeChecked CompileDynamic Deprecated ToString EqualsAndHashCode SuppressFBWarnings Serializable "
    "PackageScope Category NotYetImplemented JsonIgnoreProperties JsonPropertyDescription InheritConstructors";

static bool adds_members(Index *index, const ClassEntry *entry) {
    struct AstCLASS *c = &entry->node->CLASS;
    if (c->form == FORM_TRAIT || c->form == FORM_ANNOTATION || c->form == FORM_ANONYMOUS) return true;
    for (uint32_t i = 0; i < c->annotations.count; i++)
        if (!word_among(plain_annotations, c->annotations.item[i]->ANNOTATION.id)) return true;
    static const char *const hooks[] = {"methodMissing", "propertyMissing",      "invokeMethod", "getProperty",
                                        "get",           "$static_methodMissing"};
    for (size_t i = 0; i < sizeof hooks / sizeof *hooks; i++)
        if (find(index, entry->node, text_of(hooks[i]))) return true;
    for (uint32_t i = 0; i < c->members.count; i++) {
        Node *m = c->members.item[i];
        if (m->kind != AST_FIELD) continue;
        for (uint32_t a = 0; a < m->FIELD.annotations.count; a++)
            if (text_is(m->FIELD.annotations.item[a]->ANNOTATION.id, "Delegate")) return true;
    }
    return false;
}

static bool interface_is_plain(Index *index, const ClassEntry *entry, const Node *type) {
    static const char plain[] = "Serializable java.io.Serializable Cloneable Comparable Runnable Callable Closeable";
    if (word_among(plain, type->TYPE.id)) return true;
    ClassEntry *found = index_class(index, entry->file, type->TYPE.id);
    return found && found->node->CLASS.form == FORM_INTERFACE && index_is_whole(index, found);
}

bool index_is_whole(Index *index, ClassEntry *entry) {
    if (entry->whole) return entry->whole > 0;
    entry->whole = -1;
    struct AstCLASS *c = &entry->node->CLASS;
    if (adds_members(index, entry)) return false;
    for (uint32_t i = 0; i < c->interfaces.count; i++)
        if (!interface_is_plain(index, entry, c->interfaces.item[i])) return false;
    if (c->super && !text_is(c->super->TYPE.id, "Object")) {
        ClassEntry *super = index_super(index, entry);
        if (!super || !index_is_whole(index, super)) return false;
    }
    if (entry->outer && !index_is_whole(index, entry->outer)) return false;
    entry->whole = 1;
    return true;
}

bool index_is_closed(Index *index, ClassEntry *entry) {
    const struct AstCLASS *c = &entry->node->CLASS;
    if (c->modifiers & MODIFIER_ABSTRACT || c->form == FORM_INTERFACE) return false;
    return index_is_whole(index, entry) && !find(index, &extended, entry->name);
}

/* `levels` ends the search in a cycle, which only a wrong program has. */
static Member *inherited(Index *index, ClassEntry *entry, Text name, int levels) {
    Member *m = find(index, entry->node, name);
    ClassEntry *super = m || levels == 0 ? NULL : index_super(index, entry);
    if (super) m = inherited(index, super, name, levels - 1);
    struct AstCLASS *c = &entry->node->CLASS;
    for (uint32_t i = 0; !m && levels > 0 && i < c->interfaces.count; i++) {
        ClassEntry *interface = index_class(index, entry->file, c->interfaces.item[i]->TYPE.id);
        if (interface) m = inherited(index, interface, name, levels - 1);
    }
    return m;
}

Member *index_inherited(Index *index, ClassEntry *entry, Text name) {
    enum { ANCESTORS_MAX = 12 };
    return inherited(index, entry, name, ANCESTORS_MAX);
}

static bool has_getter(Index *index, ClassEntry *entry, Text name, const char *prefix) {
    char *getter = text_printf("%s%.*s", prefix, TEXT_FMT(name));
    char *first = getter + strlen(prefix);
    if (*first >= 'a' && *first <= 'z') *first = (char)(*first - 'a' + 'A');
    return index_inherited(index, entry, text_of(getter)) != NULL;
}

bool index_has_property(Index *index, ClassEntry *entry, Text name) {
    for (; entry; entry = entry->outer)
        if (index_inherited(index, entry, name) || has_getter(index, entry, name, "get") ||
            has_getter(index, entry, name, "is") || has_getter(index, entry, name, "set"))
            return true;
    return false;
}

static bool looks_like_test(const LintFile *file) {
    static const char *const packages[] = {"spock.", "org.junit", "junit.", "com.lesfurets.",
                                           "com.homeaway.devtools.jenkins.testing"};
    const struct AstMODULE *m = &file->module->MODULE;
    for (uint32_t i = 0; i < m->imports.count; i++)
        for (size_t p = 0; p < sizeof packages / sizeof *packages; p++)
            if (text_starts(m->imports.item[i]->IMPORT.id, text_of(packages[p]))) return true;
    for (uint32_t i = 0; i < m->classes.count; i++) {
        const Node *super = m->classes.item[i]->CLASS.super;
        static const char *const ends[] = {"Spec", "Test", "TestBase", "Specification", "SpecBase", "TestCase"};
        for (size_t e = 0; super && e < sizeof ends / sizeof *ends; e++)
            if (text_ends(super->TYPE.id, text_of(ends[e]))) return true;
    }
    return false;
}

bool file_is_test(LintFile *file) {
    if (!file->test) file->test = looks_like_test(file) ? 1 : -1;
    return file->test > 0;
}
