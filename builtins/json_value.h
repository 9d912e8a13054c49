/* Between JSON trees and values of scripts. */
#ifndef SLUICE_BUILTINS_JSON_VALUE_H
#define SLUICE_BUILTINS_JSON_VALUE_H

#include "builtins/json.h"
#include "interp/api.h"

/* Maps, lists, strings, Integer or Long, Double, Boolean, null; ABRUPT only when memory of the script's limits is out.
 */
Value json_to_value(Interp *in, const Json *json);
/* Maps, collections, arrays, strings, numbers, booleans, null; anything else by its toString(). NULL: it threw (a value
 * that contains itself, a toString() that fails). */
Json *json_of_value(Interp *in, Value value);

#endif
