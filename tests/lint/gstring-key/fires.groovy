def ports = [web: 80, api: 8080]
def name = 'api'
if (ports.containsKey("${name}")) { // expect lint: gstring-key
    echo "${ports.get("${name}")}" // expect lint: gstring-key
}
