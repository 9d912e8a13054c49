// An object's own property `properties` is one of its members.
import groovy.json.JsonOutput
class Pillow { Map properties = [color: 'white'] }
println JsonOutput.toJson(new Pillow())
// expect: {"properties":{"color":"white"}}
