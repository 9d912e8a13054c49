// net.sf.json.JSONSerializer of json-lib: values of any kind as JSONObject and JSONArray.
package net.sf.json

import groovy.json.JsonSlurperClassic

class JSONSerializer {
    static Object toJSON(Object source) { plain(source) }

    static Object plain(Object value) {
        if (value instanceof CharSequence && value.toString().trim() ==~ /(?s)[\[{].*/) {
            try {
                return plain(new JsonSlurperClassic().parseText(value.toString()))
            } catch (groovy.json.JsonException e) {
                throw new JSONException(e.message)
            }
        }
        if (value instanceof Map) {
            def object = new JSONObject()
            value.each { k, v -> object.put(k.toString(), plain(v)) }
            return object
        }
        if (value instanceof Collection || value instanceof Object[]) {
            def array = new JSONArray()
            value.each { array.add(plain(it)) }
            return array
        }
        if (value == null) return JSONNull.instance
        value instanceof GString ? value.toString() : value
    }
}
