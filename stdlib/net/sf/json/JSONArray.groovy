// net.sf.json.JSONArray of json-lib: a list with typed getters.
package net.sf.json

import groovy.json.JsonOutput

class JSONArray extends ArrayList {
    static JSONArray fromObject(Object source) {
        def value = JSONSerializer.plain(source)
        value instanceof JSONArray ? value : JSONSerializer.plain([value])
    }
    boolean isArray() { true }
    String getString(int index) { this.get(index).toString() }
    int getInt(int index) { this.get(index) as int }
    JSONObject getJSONObject(int index) { this.get(index) as JSONObject }
    JSONArray getJSONArray(int index) { this.get(index) as JSONArray }
    JSONArray element(Object value) {
        add(JSONSerializer.plain(value))
        this
    }
    String toString() { JsonOutput.toJson((List) this) }
    String toString(int indent) { JsonOutput.prettyPrint(toString()) }
}
