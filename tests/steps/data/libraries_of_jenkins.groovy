// Classes that Jenkins brings along and pipelines use: snakeyaml, json-lib, commons-codec.
import net.sf.json.JSONObject
import net.sf.json.JSONSerializer
import org.apache.commons.codec.binary.Hex
import org.apache.commons.codec.digest.DigestUtils
import org.yaml.snakeyaml.Yaml

println new Yaml().load('a: [1, {b: c}]')
// expect: [a:[1, [b:c]]]
println new Yaml().dump([a: 1]).trim()
// expect: a: 1
def o = JSONObject.fromObject('{"a": 1, "b": {"c": ["x"]}}')
println([o.getInt('a'), o.getJSONObject('b').getJSONArray('c').getString(0), o.optString('q', 'none'), o.has('b'), o.b.c[0]])
// expect: [1, x, none, true, x]
println JSONSerializer.toJSON([p: [1, null]]).toString()
// expect: {"p":[1,null]}
println([DigestUtils.md5Hex('a'), Hex.encodeHexString('ab'.bytes), new String(org.apache.commons.codec.binary.Base64.decodeBase64('YWI='))])
// expect: [0cc175b9c0f1b6a831c399e269772661, 6162, ab]
