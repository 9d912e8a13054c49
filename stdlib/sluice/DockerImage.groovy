package sluice

/* What docker.image and docker.build yield; `docker` is the script stdlib/steps/docker.groovy. */
class DockerImage implements Serializable {
    final String id
    private final docker

    DockerImage(docker, String id) {
        this.docker = docker
        this.id = id
    }

    /* registry/path:tag → [registry/path, tag] */
    private List parts() {
        int colon = id.lastIndexOf(':')
        boolean tagged = colon > id.lastIndexOf('/')
        id.contains('@') ? [id.substring(0, id.indexOf('@')), 'latest'] : tagged ? [id.substring(0, colon), id.substring(colon + 1)] : [id, 'latest']
    }

    private String qualified(String name) {
        String url = docker.env.DOCKER_REGISTRY_URL
        if (!url || url.contains('index.docker.io')) return name
        String host = url.replaceFirst('^https?://', '').replaceFirst('/.*', '')
        name.startsWith(host + '/') ? name : "$host/$name"
    }

    String imageName() { qualified(id) }
    /* Within a registry: the image as it is here, else as the registry has it. */
    private String local() { !docker.env.DOCKER_REGISTRY_URL || docker.sluice.planning || docker.succeeds("inspect -f . ${docker.quoted(id)}") ? id : imageName() }

    def inside(String args = '', Closure body) {
        docker.atNode { docker.withDockerContainer([image: local(), args: args], body) }
    }

    void pull() { docker.atNode { docker.command("pull ${docker.quoted(imageName())}") } }

    void tag(String name = parts()[1], boolean force = true) {
        docker.atNode { docker.command("tag ${docker.quoted(id)} ${docker.quoted(parts()[0] + ':' + name)}") }
    }

    void push(String name = parts()[1], boolean force = true) {
        String full = qualified(parts()[0] + ':' + name)
        docker.atNode {
            if (full != id) docker.command("tag ${docker.quoted(id)} ${docker.quoted(full)}")
            docker.command("push ${docker.quoted(full)}")
        }
    }

    def run(String args = '', String words = '') {
        docker.atNode { new DockerContainer(docker, docker.output(['run -d', args, docker.quoted(local()), words].findAll().join(' '))) }
    }

    def withRun(String args = '', String words = '', Closure body) {
        docker.atNode {
            def container = run(args, words)
            try {
                body(container)
            } finally {
                container.stop()
            }
        }
    }

    String toString() { id }
}
