/*
 * Operators on any values: the rules of Java and Groovy for the built-in pairs, else the method that overloads the
 * operator (operator_method in grammar/ast.h).
 */
#ifndef SLUICE_INTERP_OPERATOR_H
#define SLUICE_INTERP_OPERATOR_H

#include "grammar/ast.h"
#include "interp/classes/class.h"

/* Every binary operator but ASSIGN, OR and AND (which the evaluator owns). A value or ABRUPT. */
/* The same where the operands' types are known to be primitive: with characters too. */
Value op_binary_known(Interp *in, Operator op, Value a, Value b);
Value op_binary(Interp *in, Operator op, Value a, Value b);
/* INCREMENT and DECREMENT (the new value), POSITIVE, NEGATIVE, BIT_NOT. */
Value op_unary(Interp *in, Operator op, Value v);
/* Whether `subject` falls under `label`, as in `switch` and `in`: yields a BOOL or ABRUPT. */
Value op_is_case(Interp *in, Value label, Value subject);
/* The same for a class: its instances, and classes that can be assigned to it. */
bool class_is_case(Interp *in, Class *label, Value subject);

/* Arithmetic of two numbers (characters count as int) by Groovy's promotion: PLUS, MINUS, TIMES, DIVIDE, MODULO, POWER, the
 * bit operators and shifts. */
Value number_binary(Interp *in, Operator op, Value a, Value b);
Value number_negate(Interp *in, Value v);
Value number_bit_not(Interp *in, Value v);
Value number_intdiv(Interp *in, Value a, Value b); /* a.intdiv(b) */
Value number_power(Interp *in, Value a, Value b);
/* "Cannot use or() on this number type: ..." */
Value throw_number_unsupported(Interp *in, const char *method, Value v);

#endif
