// net.sf.json.JSONNull of json-lib: what null is in its objects and arrays. It is true, and equals null only to those who ask it.
package net.sf.json

class JSONNull {
    static final JSONNull instance = new JSONNull()

    private JSONNull() {}
    boolean equals(Object other) { other == null || other.is(this) || other == 'null' }
    int hashCode() { 42 + 'null'.hashCode() }
    boolean isArray() { false }
    boolean isEmpty() { throw new JSONException('Object is null') }
    int size() { throw new JSONException('Object is null') }
    Object summary() { null }
    String toString() { 'null' }
    String toString(int indent) { 'null' }
}
