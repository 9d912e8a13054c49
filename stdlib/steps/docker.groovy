/*
 * The global variable `docker`, and withDockerContainer: images and containers by the docker command on PATH, or by podman. Shell
 * steps within `inside` run in the container, under the user's own id, with the workspace mounted at its own path.
 */
import groovy.transform.Field
import sluice.DockerImage

@Field String known

String quoted(value) { '"' + value.toString().replaceAll(/(["\\$`])/, '\\\\$1') + '"' }

/* Of both the one that answers: docker's command is of no use without its server. */
@Field String WHICH = '''
has() { command -v $1 > /dev/null; }
if has docker && { ! has podman || docker version > /dev/null 2>&1; }; then echo docker
elif has podman; then echo podman
fi'''

/* The command. */
String engine() {
    if (known == null && sluice.planning) known = 'docker'
    if (known == null) known = shell(WHICH, 'docker or podman?', [returnStdout: true]).trim()
    if (!known) error 'containers need docker, or podman: neither is on PATH'
    known
}

/* On the machine, also within a container. */
def shell(String script, String label, Map more = [:]) { sluice.inContainer(null, null) { sh([script: "#!/bin/sh -e\n$script", label: label] + more) } }
String output(String words) { shell("exec ${engine()} $words", "${engine()} $words", [returnStdout: true]).trim() }
def command(String words) {
    String call = "${engine()} $words"
    if (sluice.planning) return shell("exec $call", call)
    int code = shell("exec $call", call, [returnStatus: true])
    if (code) error "$call: script returned exit code $code"
}
boolean succeeds(String words) { shell("exec ${engine()} $words > /dev/null 2>&1", "${engine()} $words", [returnStatus: true]) == 0 }

/* --- what scripts call ------------------------------------------------------------------------------------------------------ */

def image(String id) { new DockerImage(this, id) }

def build(String name, String args = '.') {
    atNode {
        command("build -t ${quoted(name)} $args")
        image(name)
    }
}

def withRegistry(String url, String credentials = null, Closure body) {
    withEnv(["DOCKER_REGISTRY_URL=${url ?: ''}".toString()]) { withDockerRegistry(url: url, credentialsId: credentials, body) }
}

def withServer(String uri, String credentials = null, Closure body) { withDockerServer(uri: uri, body) }
def withTool(String name, Closure body) { body() }
def node(Closure body) { atNode(body) }

/* In a workspace; one is taken when there is none. */
def atNode(Closure body) { sluice.atNode ? body() : sluice.takeNode(body) }

/* --- containers --------------------------------------------------------------------------------------------------------------- */

def withDockerContainer(Map given, Closure body) {
    String place = sluice.workspace, temp = "$place@tmp"
    if (sluice.planning) return body()
    if (!succeeds("inspect -f . ${quoted(given.image)}")) command("pull ${quoted(given.image)}")
    String mounts = [place, temp].collect { "-v ${quoted("$it:$it:rw")}" }.join(' ')
    String id = output("run -t -d -u ${sluice.user} ${given.args ? "$given.args " : ''}-w ${quoted(pwd())} $mounts --entrypoint= ${quoted(given.image)} cat")
    if (!(id ==~ /(?s).*[0-9a-f]{12,}/)) error "the container of ${given.image} did not start: $id"
    id = id.readLines().last()
    try {
        return sluice.inContainer(engine(), id, body)
    } finally {
        succeeds("stop --time=1 $id")
        succeeds("rm -f --volumes $id")
    }
}
