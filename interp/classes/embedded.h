/*
 * The classes of the embedded library: stdlib/a/b/C.groovy holds a.b.C (and classes that only it uses). A file is parsed
 * when the class is first named, so what a pipeline does not use costs it nothing.
 */
#ifndef SLUICE_INTERP_EMBEDDED_H
#define SLUICE_INTERP_EMBEDDED_H

#include "interp/interp.h"

/* The library's class of that full name, loaded now if need be; NULL: there is none. */
Class *embedded_class(Interp *in, Text name);

#endif
