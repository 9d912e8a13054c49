/* For the files that hold the methods of numbers. */
#ifndef SLUICE_INTERP_NUMBER_METHODS_H
#define SLUICE_INTERP_NUMBER_METHODS_H

#include "interp/native.h"
#include "interp/numbers/number.h"
#include "interp/numbers/number_parse.h"

static inline Value v_big_or_thrown(BigInt *b) { return b ? v_big(b) : V_THROWN; }
static inline Value v_decimal_or_thrown(Decimal *d) { return d ? v_decimal(d) : V_THROWN; }
/* Another width of the same number, as intValue() and its kin give it. ABRUPT: NaN as BigDecimal. */
Value number_convert(Interp *in, Value v, Kind kind);
/* A whole number in another radix (unsigned: of `bits` bits). */
Value number_radix_text(Interp *in, int64_t value, int radix, bool is_unsigned, int bits);

#endif
