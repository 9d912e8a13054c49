/* Random numbers: the world's, and java.util.Random's own sequence. */
#ifndef SLUICE_INTERP_RANDOM_H
#define SLUICE_INTERP_RANDOM_H

#include "interp/classes/class.h"

/* 64 fresh bits, or many bytes, from the world. */
uint64_t random_bits(Interp *in);
void random_fill(Interp *in, void *out, size_t len);

#endif
