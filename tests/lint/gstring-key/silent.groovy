// Subscripts turn the key into a String, and get of something else than a map takes what it likes.
def ports = [web: 80, api: 8080]
def name = 'api'
echo "${ports["${name}"]} ${ports.get(name)} ${client("${name}").get("/${name}")}"

def client(String base) { return [get: { path -> base + path }] }
