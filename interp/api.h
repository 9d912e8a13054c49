/* The facade: all of interp/ that builtins/ may include, beside interp/world.h. */
#ifndef SLUICE_INTERP_API_H
#define SLUICE_INTERP_API_H

#include "interp/classes/class.h"
#include "interp/fiber.h"
#include "interp/interp.h"
#include "interp/object.h"
#include "interp/thrown.h"
#include "interp/unknown.h"
#include "interp/value.h"
#include "interp/world.h"

#endif
