package sluice

/* A container that runs beside the pipeline. */
class DockerContainer implements Serializable {
    final String id
    private final docker

    DockerContainer(docker, String id) {
        this.docker = docker
        this.id = id
    }

    void stop() {
        docker.succeeds("stop $id")
        docker.command("rm -f $id")
    }

    /* "0.0.0.0:32768" */
    String port(int number) { docker.output("port $id $number").readLines()[0] }
    String toString() { id }
}
