// net.sf.json.JSONException of json-lib.
package net.sf.json

class JSONException extends RuntimeException {
    JSONException(String message) { super(message) }
}
