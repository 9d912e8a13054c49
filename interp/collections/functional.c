/*
 * The functional interfaces of java.util.function, and java.util.Comparator. A closure stands for any of them.
 */
#include "interp/collections/collections_methods.h"
#include "interp/native.h"

/* An interface of java.util.function with its methods. */
#define FUNCTION(simple, ...)                                                                                         \
    static const NativeMethod methods_##simple[] = {__VA_ARGS__, {0}};                                                \
    const NativeType type_##simple = {"java.util.function." #simple, NULL, NULL, V_OBJECT, CLASS_INTERFACE, methods_##simple, 0}

/* --- composing ------------------------------------------------------------------------------------------------- */

/* Two functions (or a function and nothing) that a native closure carries. */
typedef struct Pair {
    Value first, second;
} Pair;

/* An object of the interface whose one method is fn. */
static Value pair_object(Interp *in, const char *interface, NativeFn fn, Value first, Value second, int params) {
    Pair *pair = gc_new(Pair);
    *pair = (Pair){first, second};
    return value_as(in, closure_native(in, fn, pair, params), class_named(in, interface));
}

static const Pair *pair_of(Value self) { return as_closure(self)->native_data; }

static NATIVE(run_and_then) {
    Value made = functional_call(in, pair_of(self)->first, "apply", args, argc);
    return is_abrupt(made) ? made : functional_call(in, pair_of(self)->second, "apply", &made, 1);
}

static NATIVE(function_and_then) { return pair_object(in, "java.util.function.Function", run_and_then, self, args[0], 1); }
static NATIVE(function_compose) { return pair_object(in, "java.util.function.Function", run_and_then, args[0], self, 1); }
static NATIVE(run_identity) { return args[0]; }
static NATIVE(function_identity) { return pair_object(in, "java.util.function.Function", run_identity, v_null(), v_null(), 1); }

static Value truth_of(Interp *in, Value predicate, const Value *args, int argc) {
    Value v = functional_call(in, predicate, "test", args, argc);
    return is_abrupt(v) ? v : value_truth(in, v);
}

static NATIVE(run_negate) {
    Value v = truth_of(in, pair_of(self)->first, args, argc);
    return is_abrupt(v) ? v : v_bool(!v.as.i);
}

static NATIVE(run_and) {
    Value v = truth_of(in, pair_of(self)->first, args, argc);
    return is_abrupt(v) || !v.as.i ? v : truth_of(in, pair_of(self)->second, args, argc);
}

static NATIVE(run_or) {
    Value v = truth_of(in, pair_of(self)->first, args, argc);
    return is_abrupt(v) || v.as.i ? v : truth_of(in, pair_of(self)->second, args, argc);
}

/* negate, and, or of a kind of predicates, which take that many arguments. */
#define PREDICATES(kind, params)                                                                                         \
    static NATIVE(negate_##kind) { return pair_object(in, "java.util.function." #kind, run_negate, self, v_null(), params); } \
    static NATIVE(and_##kind) { return pair_object(in, "java.util.function." #kind, run_and, self, args[0], params); }     \
    static NATIVE(or_##kind) { return pair_object(in, "java.util.function." #kind, run_or, self, args[0], params); }
#define PREDICATE_METHODS(kind)                                                                                          \
    {"negate()", negate_##kind}, {"and(java.util.function." #kind ")", and_##kind}, {"or(java.util.function." #kind ")", or_##kind}
PREDICATES(Predicate, 1)
PREDICATES(BiPredicate, 2)
PREDICATES(IntPredicate, 1)
PREDICATES(LongPredicate, 1)
PREDICATES(DoublePredicate, 1)

static NATIVE(run_is_equal) { return value_equals(in, pair_of(self)->first, args[0]); }
static NATIVE(predicate_is_equal) { return pair_object(in, "java.util.function.Predicate", run_is_equal, args[0], v_null(), 1); }

static NATIVE(bifunction_and_then) { return pair_object(in, "java.util.function.BiFunction", run_and_then, self, args[0], 2); }

static NATIVE(run_both) {
    Value done = functional_call(in, pair_of(self)->first, "accept", args, argc);
    return is_abrupt(done) ? done : functional_call(in, pair_of(self)->second, "accept", args, argc);
}

static NATIVE(consumer_and_then) { return pair_object(in, "java.util.function.Consumer", run_both, self, args[0], 1); }
static NATIVE(biconsumer_and_then) { return pair_object(in, "java.util.function.BiConsumer", run_both, self, args[0], 2); }

static NATIVE(run_lesser) {
    Value order = collection_compare(in, args[0], args[1], pair_of(self)->first);
    return is_abrupt(order) ? order : args[order.as.i > 0];
}

static NATIVE(run_greater) {
    Value order = collection_compare(in, args[0], args[1], pair_of(self)->first);
    return is_abrupt(order) ? order : args[order.as.i < 0];
}

static NATIVE(operator_min) { return pair_object(in, "java.util.function.BinaryOperator", run_lesser, args[0], v_null(), 2); }
static NATIVE(operator_max) { return pair_object(in, "java.util.function.BinaryOperator", run_greater, args[0], v_null(), 2); }

FUNCTION(Function, {"abstract apply(Object)", NULL},
         {"andThen(java.util.function.Function)", function_and_then},
         {"compose(java.util.function.Function)", function_compose},
         {"static identity()", function_identity});
FUNCTION(Predicate, {"abstract test(Object)", NULL}, PREDICATE_METHODS(Predicate), {"static isEqual(Object)", predicate_is_equal});
FUNCTION(BiFunction, {"abstract apply(Object, Object)", NULL}, {"andThen(java.util.function.Function)", bifunction_and_then});
FUNCTION(Consumer, {"abstract accept(Object)", NULL}, {"andThen(java.util.function.Consumer)", consumer_and_then});
FUNCTION(BiConsumer, {"abstract accept(Object, Object)", NULL}, {"andThen(java.util.function.BiConsumer)", biconsumer_and_then});
FUNCTION(Supplier, {"abstract get()", NULL});
FUNCTION(BiPredicate, {"abstract test(Object, Object)", NULL}, PREDICATE_METHODS(BiPredicate));
FUNCTION(ToIntFunction, {"abstract applyAsInt(Object)", NULL});
FUNCTION(ToIntBiFunction, {"abstract applyAsInt(Object, Object)", NULL});
FUNCTION(ToLongBiFunction, {"abstract applyAsLong(Object, Object)", NULL});
FUNCTION(ToDoubleBiFunction, {"abstract applyAsDouble(Object, Object)", NULL});
FUNCTION(ToLongFunction, {"abstract applyAsLong(Object)", NULL});
FUNCTION(ToDoubleFunction, {"abstract applyAsDouble(Object)", NULL});
FUNCTION(IntFunction, {"abstract apply(int)", NULL});
FUNCTION(IntPredicate, {"abstract test(int)", NULL}, PREDICATE_METHODS(IntPredicate));
FUNCTION(IntUnaryOperator, {"abstract applyAsInt(int)", NULL});
FUNCTION(IntBinaryOperator, {"abstract applyAsInt(int, int)", NULL});
FUNCTION(IntConsumer, {"abstract accept(int)", NULL});
FUNCTION(LongBinaryOperator, {"abstract applyAsLong(long, long)", NULL});
FUNCTION(DoubleBinaryOperator, {"abstract applyAsDouble(double, double)", NULL});
FUNCTION(IntToLongFunction, {"abstract applyAsLong(int)", NULL});
FUNCTION(IntToDoubleFunction, {"abstract applyAsDouble(int)", NULL});
FUNCTION(LongFunction, {"abstract apply(long)", NULL});
FUNCTION(LongPredicate, {"abstract test(long)", NULL}, PREDICATE_METHODS(LongPredicate));
FUNCTION(LongUnaryOperator, {"abstract applyAsLong(long)", NULL});
FUNCTION(LongConsumer, {"abstract accept(long)", NULL});
FUNCTION(LongToIntFunction, {"abstract applyAsInt(long)", NULL});
FUNCTION(LongToDoubleFunction, {"abstract applyAsDouble(long)", NULL});
FUNCTION(DoubleFunction, {"abstract apply(double)", NULL});
FUNCTION(DoublePredicate, {"abstract test(double)", NULL}, PREDICATE_METHODS(DoublePredicate));
FUNCTION(DoubleUnaryOperator, {"abstract applyAsDouble(double)", NULL});
FUNCTION(DoubleConsumer, {"abstract accept(double)", NULL});
FUNCTION(DoubleToIntFunction, {"abstract applyAsInt(double)", NULL});
FUNCTION(DoubleToLongFunction, {"abstract applyAsLong(double)", NULL});
FUNCTION(IntSupplier, {"abstract getAsInt()", NULL});
FUNCTION(LongSupplier, {"abstract getAsLong()", NULL});
FUNCTION(DoubleSupplier, {"abstract getAsDouble()", NULL});
FUNCTION(BooleanSupplier, {"abstract getAsBoolean()", NULL});

const NativeType type_UnaryOperator = {"java.util.function.UnaryOperator", NULL, "java.util.function.Function", V_OBJECT,
                                       CLASS_INTERFACE, NULL, 0};
static const NativeMethod methods_BinaryOperator[] = {
    {"static minBy(Comparator)", operator_min}, {"static maxBy(Comparator)", operator_max}, {0}};
const NativeType type_BinaryOperator = {"java.util.function.BinaryOperator", NULL, "java.util.function.BiFunction", V_OBJECT,
                                        CLASS_INTERFACE, methods_BinaryOperator, 0};

/* --- Comparator ---------------------------------------------------------------------------------------------------- */

/* Java's comparators of the natural order want both to be Comparable before one is asked. */
static Value natural_order(Interp *in, const Value *args, bool reversed) {
    Class *comparable = class_known(in, CLS_COMPARABLE);
    for (int i = 0; i < 2; i++)
        if (!is_null(args[i]) && !value_instanceof(in, args[i], comparable)) return throw_class_cast_to(in, args[i], comparable);
    return java_compare(in, args[reversed], args[!reversed]);
}

static NATIVE(run_natural) { return natural_order(in, args, false); }

static NATIVE(run_reversed) {
    Value comparator = pair_of(self)->first;
    return is_null(comparator) ? natural_order(in, args, true) : collection_compare(in, args[1], args[0], comparator);
}

static NATIVE(run_then) {
    Value order = collection_compare(in, args[0], args[1], pair_of(self)->first);
    if (is_abrupt(order) || order.as.i) return order;
    return collection_compare(in, args[0], args[1], pair_of(self)->second);
}

/* comparing(Function) and comparingInt(ToIntFunction): what the function makes of an item. */
static Value key_of(Interp *in, Value self, Value item) { return functional_apply(in, pair_of(self)->first, &item, 1); }

/* first: the key function; second: the comparator of keys, or null. */
static NATIVE(run_comparing) {
    Value a = key_of(in, self, args[0]);
    Value b = is_abrupt(a) ? a : key_of(in, self, args[1]);
    return is_abrupt(b) ? b : java_order(in, a, b, pair_of(self)->second);
}

static NATIVE(run_nulls_first) {
    if (is_null(args[0]) || is_null(args[1])) return v_int(is_null(args[1]) - is_null(args[0]));
    return collection_compare(in, args[0], args[1], pair_of(self)->first);
}

static NATIVE(run_nulls_last) {
    if (is_null(args[0]) || is_null(args[1])) return v_int(is_null(args[0]) - is_null(args[1]));
    return collection_compare(in, args[0], args[1], pair_of(self)->first);
}

Value comparator_reversed(Interp *in, Value comparator) {
    return pair_object(in, "java.util.Comparator", run_reversed, comparator, v_null(), 2);
}
Value comparator_natural(Interp *in) { return pair_object(in, "java.util.Comparator", run_natural, v_null(), v_null(), 2); }

static NATIVE(run_case_insensitive) {
    for (int i = 0; i < 2; i++) {
        if (is_null(args[i])) return throw_null(in);
        if (args[i].kind != V_STRING) return throw_class_cast_to(in, args[i], class_known(in, CLS_STRING));
    }
    return call_method_z(in, args[0], "compareToIgnoreCase", args + 1, 1);
}
static NATIVE(string_case_insensitive) { return pair_object(in, "java.util.Comparator", run_case_insensitive, v_null(), v_null(), 2); }
const NativeMethod string_order_methods[] = {{"static getCASE_INSENSITIVE_ORDER()", string_case_insensitive}, {0}};

static NATIVE(comparator_reversed_native) { return comparator_reversed(in, self); }

static Value comparing(Interp *in, const Value *args, int argc) {
    return pair_object(in, "java.util.Comparator", run_comparing, args[0], argc > 1 ? args[1] : v_null(), 2);
}

static NATIVE(comparator_then_by) {
    return pair_object(in, "java.util.Comparator", run_then, self, comparing(in, args, argc), 2);
}

/* thenComparing(Comparator) or thenComparing(Function) */
static NATIVE(comparator_then) {
    bool compares = args[0].kind == V_CLOSURE ? as_closure(args[0])->max_params > 1
                                              : value_instanceof(in, args[0], class_known(in, CLS_COMPARATOR));
    return compares ? pair_object(in, "java.util.Comparator", run_then, self, args[0], 2) : comparator_then_by(in, self, args, argc);
}

static NATIVE(comparator_comparing) { return comparing(in, args, argc); }

static NATIVE(comparator_natural_order) { return comparator_natural(in); }
static NATIVE(comparator_reverse_order) { return comparator_reversed(in, v_null()); }
static NATIVE(comparator_nulls_first) { return pair_object(in, "java.util.Comparator", run_nulls_first, args[0], v_null(), 2); }
static NATIVE(comparator_nulls_last) { return pair_object(in, "java.util.Comparator", run_nulls_last, args[0], v_null(), 2); }

static const NativeMethod comparator_methods[] = {
    {"abstract compare(Object, Object)", NULL},
    {"reversed()", comparator_reversed_native},
    {"thenComparing(Object)", comparator_then},
    {"thenComparing(java.util.function.Function, Comparator)", comparator_then_by},
    {"thenComparingInt(java.util.function.ToIntFunction)", comparator_then_by},
    {"thenComparingLong(java.util.function.ToLongFunction)", comparator_then_by},
    {"thenComparingDouble(java.util.function.ToDoubleFunction)", comparator_then_by},
    {"static comparing(java.util.function.Function)", comparator_comparing},
    {"static comparing(java.util.function.Function, Comparator)", comparator_comparing},
    {"static comparingInt(java.util.function.Function)", comparator_comparing},
    {"static comparingLong(java.util.function.Function)", comparator_comparing},
    {"static comparingDouble(java.util.function.Function)", comparator_comparing},
    {"static naturalOrder()", comparator_natural_order},
    {"static reverseOrder()", comparator_reverse_order},
    {"static nullsFirst(Comparator)", comparator_nulls_first},
    {"static nullsLast(Comparator)", comparator_nulls_last},
    {0}};

const NativeType type_java_util_Comparator = {"java.util.Comparator", NULL, NULL, V_OBJECT, CLASS_INTERFACE, comparator_methods, 0};

/* --- groovy.util.ClosureComparator, groovy.util.OrderBy --------------------------------------------------------------- */

typedef struct OrderBy {
    List *rules;   /* closures */
    bool equality; /* of keys that have no order it asks only whether they are equal */
} OrderBy;

static OrderBy *order_of(Value self) { return as_native(self)->data; }

/* (), (boolean), (Closure), (List), and the last two with a boolean */
static NATIVE(order_init) {
    OrderBy *order = gc_new(OrderBy);
    order->rules = as_list(list_new(in, 0));
    if (argc && args[argc - 1].kind == V_BOOL) order->equality = args[--argc].as.i;
    if (argc && args[0].kind == V_LIST) list_insert_all(order->rules, 0, as_list(args[0])->at, as_list(args[0])->len);
    else if (argc) list_push(order->rules, args[0]);
    return native_new(in, as_class(self), order);
}

static NATIVE(order_is_equality) { return v_bool(order_of(self)->equality); }
static NATIVE(order_set_equality) {
    order_of(self)->equality = args[0].as.i;
    return v_null();
}

static NATIVE(order_add) {
    list_push(order_of(self)->rules, args[0]);
    return v_null();
}

static Value compare_keys(Interp *in, Value a, Value b, bool equality) {
    Class *comparable = class_known(in, CLS_COMPARABLE);
    bool ordered = !equality || (value_instanceof(in, a, comparable) && value_instanceof(in, b, comparable));
    if (ordered) return compare_anything(in, a, b);
    Value same = value_equals(in, a, b);
    return is_abrupt(same) ? same : v_int(same.as.i ? 0 : -1);
}

/* The first rule that tells the two apart decides. */
static NATIVE(order_compare) {
    const OrderBy *by = order_of(self);
    for (uint32_t i = 0; i < by->rules->len; i++) {
        Value a = closure_call(in, by->rules->at[i], &args[0], 1), b = is_abrupt(a) ? a : closure_call(in, by->rules->at[i], &args[1], 1);
        Value order = is_abrupt(b) ? b : compare_keys(in, a, b, by->equality);
        if (is_abrupt(order) || order.as.i) return order;
    }
    return v_int(0);
}

static NATIVE(closure_compare) { return collection_compare(in, args[0], args[1], order_of(self)->rules->at[0]); }

Value comparator_of_closure(Interp *in, Value closure) {
    if (as_closure(closure)->max_params != 1) return closure;
    Value order = order_init(in, v_obj(V_CLASS, class_named(in, "groovy.util.OrderBy")), &closure, 1);
    order_of(order)->equality = true;
    return order;
}

static const NativeMethod closure_comparator_methods[] = {
    {"<init>(Closure)", order_init}, {"compare(Object, Object)", closure_compare}, {0}};
static const NativeMethod order_by_methods[] = {{"<init>()", order_init},
                                                {"isEqualityCheck()", order_is_equality},
                                                {"setEqualityCheck(boolean)", order_set_equality},
                                                {"<init>(boolean)", order_init},
                                                {"<init>(Closure)", order_init},
                                                {"<init>(Closure, boolean)", order_init},
                                                {"<init>(List)", order_init},
                                                {"<init>(List, boolean)", order_init},
                                                {"add(Closure)", order_add},
                                                {"compare(Object, Object)", order_compare},
                                                {0}};

const NativeType type_groovy_util_ClosureComparator = {"groovy.util.ClosureComparator", NULL, "java.util.Comparator", V_NATIVE, 0,
                                                       closure_comparator_methods, 0};
const NativeType type_groovy_util_OrderBy = {"groovy.util.OrderBy", NULL, "java.util.Comparator", V_NATIVE, 0, order_by_methods, 0};
