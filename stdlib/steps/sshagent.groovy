/* sshagent: the keys are placed as withCredentials does it, only for as long as the agent takes them. */

def sshagent(Map given, Closure body) {
    List ids = given.credentials.collect { "$it".toString() }
    List present = ids.findAll { id -> sluice.credential(id) != null || !missing(id, given.ignoreMissing) }
    def agent = sluice.sshAgent()
    try {
        present.each { id -> add(agent, id) }
        sluice.log "[ssh-agent] Started, with ${present.size()} ${present.size() == 1 ? 'key' : 'keys'}"
        return withEnv(["SSH_AUTH_SOCK=$agent.socket".toString(), "SSH_AGENT_PID=$agent.pid".toString()], body)
    } finally {
        agent.stop()
        sluice.log '[ssh-agent] Stopped'
    }
}

boolean missing(String id, boolean ignored) {
    if (!ignored) error "[ssh-agent] ${sluice.needed(id)}: USER:PATH of the key's file, or USER: and its text"
    sluice.warn "[ssh-agent] there is no credential '$id'"
    true
}

def add(agent, String id) {
    withCredentials([sshUserPrivateKey(credentialsId: id, keyFileVariable: 'SLUICE_KEY', passphraseVariable: 'SLUICE_PASS')]) {
        String why = agent.add(env.SLUICE_KEY, env.SLUICE_PASS ?: '')
        if (why != null) error "[ssh-agent] the key '$id' cannot be used: $why"
    }
}
