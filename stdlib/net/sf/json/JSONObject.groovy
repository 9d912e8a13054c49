// net.sf.json.JSONObject of json-lib, the JSON that Jenkins' own classes speak: a map with typed getters.
package net.sf.json

import groovy.json.JsonOutput

class JSONObject extends LinkedHashMap {
    static JSONObject fromObject(Object source) {
        def value = JSONSerializer.plain(source)
        if (!(value instanceof JSONObject)) throw new JSONException("A JSONObject text must begin with '{'")
        value
    }

    boolean isArray() { false }
    boolean isNullObject() { false }
    boolean has(String key) { containsKey(key) }
    Object opt(String key) { this.get(key) }
    private Object need(String key) {
        if (!containsKey(key)) throw new JSONException("JSONObject[\"$key\"] not found.")
        this.get(key)
    }
    String getString(String key) { need(key).toString() }
    int getInt(String key) { need(key) as int }
    long getLong(String key) { need(key) as long }
    double getDouble(String key) { need(key) as double }
    boolean getBoolean(String key) { need(key).toString().toBoolean() }
    JSONObject getJSONObject(String key) { need(key) as JSONObject }
    JSONArray getJSONArray(String key) { need(key) as JSONArray }
    String optString(String key, String other = '') { containsKey(key) ? getString(key) : other }
    int optInt(String key, int other = 0) { containsKey(key) ? getInt(key) : other }
    boolean optBoolean(String key, boolean other = false) { containsKey(key) ? getBoolean(key) : other }
    JSONObject optJSONObject(String key) { this.get(key) instanceof JSONObject ? this.get(key) : null }
    JSONArray optJSONArray(String key) { this.get(key) instanceof JSONArray ? this.get(key) : null }
    JSONObject element(String key, Object value) {
        put(key, JSONSerializer.plain(value))
        this
    }
    JSONObject accumulate(String key, Object value) {
        if (!containsKey(key)) return element(key, value)
        if (!(this.get(key) instanceof JSONArray)) put(key, JSONArray.fromObject([this.get(key)]))
        this.get(key).add(JSONSerializer.plain(value))
        this
    }
    Iterator keys() { keySet().iterator() }
    JSONArray names() { JSONArray.fromObject(keySet() as List) }
    String toString() { JsonOutput.toJson((Map) this) }
    String toString(int indent) { JsonOutput.prettyPrint(toString()).replaceAll(/(?m)^( {4})+/) { it[0].replace('    ', ' ' * indent) } }
}
