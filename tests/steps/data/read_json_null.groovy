// As in Jenkins, null in JSON is json-lib's JSONNull, true to Groovy and not its null; returnPojo: true gives null.
def j = readJSON text: '{"error": null, "list": [1, null], "name": "x"}'
echo "${j.error} ${j.error == null} ${j.error ? 'true' : 'false'} ${j.error.equals(null)} ${j.none == null}"
echo j.toString() + ' ' + writeJSON(returnText: true, json: [e: j.error]) + ' ' + groovy.json.JsonOutput.toJson(j.list)
echo j.getString('name') + ' ' + j.getJSONArray('list').size()
def plain = readJSON text: '{"error": null}', returnPojo: true
echo "${plain.error == null}"
try {
    readJSON text: '{bad'
} catch (net.sf.json.JSONException e) {
    echo 'refused'
}
// expect: null false true true true
// expect: {"error":null,"list":[1,null],"name":"x"} {"e":null} [1,null]
// expect: x 2
// expect: true
// expect: refused
