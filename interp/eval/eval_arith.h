/*
 * The everyday pairs of operands, computed without a call.
 */
#ifndef SLUICE_INTERP_EVAL_ARITH_H
#define SLUICE_INTERP_EVAL_ARITH_H

#include "interp/eval/eval.h"
#include "interp/eval/operator.h"

/* a op b when both are int, long or double and the result needs no exception; false: op_binary has to do it. */
static inline __attribute__((always_inline)) bool arith_quick(Operator op, Value a, Value b, Value *out) {
    if (__builtin_expect(a.kind == V_INT && b.kind == V_INT, 1)) {
        int32_t x = a.as.i, y = b.as.i;
        switch (op) {
        case OP_PLUS: *out = v_int((int32_t)((uint32_t)x + (uint32_t)y)); return true;
        case OP_MINUS: *out = v_int((int32_t)((uint32_t)x - (uint32_t)y)); return true;
        case OP_TIMES: *out = v_int((int32_t)((uint32_t)x * (uint32_t)y)); return true;
        case OP_MODULO:
            if (y == 0 || y == -1) return false;
            *out = v_int(x % y);
            return true;
        case OP_BIT_AND: *out = v_int(x & y); return true;
        case OP_BIT_OR: *out = v_int(x | y); return true;
        case OP_BIT_XOR: *out = v_int(x ^ y); return true;
        case OP_SHIFT_LEFT: *out = v_int((int32_t)((uint32_t)x << (y & 31))); return true;
        case OP_SHIFT_RIGHT: *out = v_int(x >> (y & 31)); return true;
        default: return false;
        }
    }
    if (a.kind == V_DOUBLE && b.kind == V_DOUBLE) {
        double x = a.as.d, y = b.as.d;
        switch (op) {
        case OP_PLUS: *out = v_double(x + y); return true;
        case OP_MINUS: *out = v_double(x - y); return true;
        case OP_TIMES: *out = v_double(x * y); return true;
        case OP_DIVIDE: *out = v_double(x / y); return true;
        default: return false;
        }
    }
    if (a.kind == V_LONG && (b.kind == V_LONG || b.kind == V_INT)) {
        int64_t x = a.as.l, y = b.kind == V_LONG ? b.as.l : b.as.i;
        switch (op) {
        case OP_PLUS: *out = v_long((int64_t)((uint64_t)x + (uint64_t)y)); return true;
        case OP_MINUS: *out = v_long((int64_t)((uint64_t)x - (uint64_t)y)); return true;
        case OP_TIMES: *out = v_long((int64_t)((uint64_t)x * (uint64_t)y)); return true;
        case OP_MODULO:
            if (y == 0 || y == -1) return false;
            *out = v_long(x % y);
            return true;
        default: return false;
        }
    }
    return false;
}

#endif
