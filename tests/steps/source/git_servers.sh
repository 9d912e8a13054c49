# timeout: 90
# git from servers: http with a password, ssh with a key; what each says when it refuses.
set -eu
sshd=$(command -v sshd || echo /usr/sbin/sshd)
[ -x "$sshd" ] || exit 77
export GIT_CONFIG_GLOBAL=/dev/null GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=A GIT_COMMITTER_EMAIL=a@b
unset SSH_AUTH_SOCK
git init -q -b main repo
(cd repo && echo 1 > v && git add . && git commit -qm one)
cat > server.py <<'END'
import base64, os, subprocess
from http.server import ThreadingHTTPServer, BaseHTTPRequestHandler

class Handler(BaseHTTPRequestHandler):
    def log_message(self, *args): pass
    def body(self):
        if self.headers.get('Transfer-Encoding') != 'chunked':
            return self.rfile.read(int(self.headers.get('Content-Length') or 0))
        whole = b''
        while size := int(self.rfile.readline(), 16):
            whole += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return whole
    def answer(self):
        if self.headers.get('Authorization') != 'Basic ' + base64.b64encode(b'user:secret').decode():
            self.send_response(401)
            self.send_header('WWW-Authenticate', 'Basic realm="git"')
            self.send_header('Content-Length', '0')
            self.end_headers()
            return
        path, _, query = self.path.partition('?')
        body = self.body()
        env = dict(os.environ, GIT_PROJECT_ROOT=os.getcwd(), GIT_HTTP_EXPORT_ALL='1', REQUEST_METHOD=self.command,
                   PATH_INFO=path, QUERY_STRING=query, CONTENT_TYPE=self.headers.get('Content-Type', ''))
        out = subprocess.run(['git', 'http-backend'], input=body, env=env, stdout=subprocess.PIPE).stdout
        head, _, rest = out.partition(b'\r\n\r\n')
        self.send_response(200)
        for line in head.decode().split('\r\n'):
            self.send_header(*line.split(': ', 1))
        self.end_headers()
        self.wfile.write(rest)
    do_GET = do_POST = answer

server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
open('port.new', 'w').write(str(server.server_port))
os.rename('port.new', 'port')
server.serve_forever()
END
timeout 80 python3 server.py 2> server.log &
http=$!
ssh_port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
mkdir -p .ssh /run/sshd
ssh-keygen -q -t ed25519 -N '' -f host_key
ssh-keygen -q -t ed25519 -N '' -f key
cat > sshd_config <<END
Port $ssh_port
ListenAddress 127.0.0.1
HostKey $PWD/host_key
AuthorizedKeysFile $PWD/key.pub
PidFile none
StrictModes no
UsePAM no
END
timeout 80 "$sshd" -D -f "$PWD/sshd_config" 2> sshd.log &
ssh=$!
trap 'kill $http $ssh 2> /dev/null; wait 2> /dev/null || true' EXIT
for _ in $(seq 50); do [ -e port ] && break; sleep 0.1; done
cat > Pipelinefile <<END
def fetch(String what, String address) {
    try {
        dir(what) { git url: address, branch: 'main' }
        echo "\${what}: \${readFile(what + '/v').trim()}"
    } catch (hudson.AbortException e) {
        echo "\${what}: \${e.message.replaceAll(/.*: /, '')}"
    }
}
def onSsh = "ssh://$(id -un)@127.0.0.1:$ssh_port/$PWD/repo"
node {
    fetch('http', 'http://user:secret@127.0.0.1:$(cat port)/repo/.git')
    fetch('anonymous', 'http://127.0.0.1:$(cat port)/repo/.git')
    fetch('unknown host', onSsh)
    writeFile file: env.HOME + '/.ssh/known_hosts', text: '[127.0.0.1]:$ssh_port $(cut -d ' ' -f 1,2 host_key.pub)\n'
    fetch('no key', onSsh)
    sh '#!/bin/sh\ncp ~/key ~/.ssh/id_ed25519; cp ~/key.pub ~/.ssh/id_ed25519.pub'
    fetch('ssh', onSsh)
}
END
sluice run --quiet
#> http: 1
#> anonymous: https://USER:PASSWORD@HOST/...
#> unknown host: ssh-keyscan HOST
#> no key: the server accepts none of your keys; load one into the ssh agent, or put it into ~/.ssh
#> ssh: 1
