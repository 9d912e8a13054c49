/* YAML 1.1 through libyaml, with the types that SnakeYAML gives to plain scalars. */
#ifndef SLUICE_BUILTINS_YAML_H
#define SLUICE_BUILTINS_YAML_H

#include "interp/api.h"

/* The documents of a text, as a LIST. False: *error is a sentence with line and column. Dates stay text. */
bool yml_read(Interp *in, Text text, Value *documents, const char **error);
/* One document in block style. Maps, collections, strings, numbers, booleans, null; other values by their toString().
 * False: *error is a sentence, or NULL when the value's toString() threw. */
bool yml_write(Interp *in, Value value, Buf *out, const char **error);
/* The same for several documents, each begun by "---". */
bool yml_write_all(Interp *in, Value list, Buf *out, const char **error);

#endif
