"""A web server and a mail server on loopback, for tests of steps that talk to such: peer.py FOLDER.

Writes FOLDER/ports ("HTTP SMTP"), and what it is told into FOLDER/http.log and FOLDER/mail.log; ends by itself after a minute.
Paths: /status/N answers N; /slow after two seconds; /api/chat.postMessage as Slack does; /sequence/NAME the lines of FOLDER/NAME one
after the other; all others 200 with a line that repeats the request.
"""
import http.server, json, os, socketserver, sys, threading, time

folder = sys.argv[1]


def note(name, text):
    with open(os.path.join(folder, name), 'a') as out:
        out.write(text + '\n')


class Web(http.server.BaseHTTPRequestHandler):
    def answer(self):
        body = self.rfile.read(int(self.headers.get('Content-Length') or 0)).decode()
        heads = ' '.join('%s=%s' % (h, self.headers[h]) for h in ('Content-Type', 'Accept', 'Authorization', 'X-Token') if self.headers.get(h))
        note('http.log', ' '.join(x for x in (self.command, self.path, heads, body) if x))
        path = self.path.split('?')[0].split('/')
        status, kind, reply = 200, 'text/plain; charset=UTF-8', '%s %s %s' % (self.command, self.path, body)
        if path[1] == 'status':
            status = int(path[2])
        elif path[1] == 'slow':
            time.sleep(2)
        elif path[1] == 'api':
            sent = json.loads(body)
            kind = 'application/json'
            reply = json.dumps({'ok': sent.get('channel') != '#none', 'error': 'channel_not_found', 'channel': 'C1', 'ts': '12.34'})
        elif path[1] == 'sequence':
            name = os.path.join(folder, path[2])
            lines = open(name).read().splitlines()
            open(name, 'w').write('\n'.join(lines[1:] or lines[-1:]) + '\n')
            kind, reply = 'application/json', lines[0]
        self.send_response(status)
        self.send_header('Content-Type', kind)
        self.send_header('Content-Length', str(len(reply.encode())))
        self.end_headers()
        if self.command != 'HEAD':
            self.wfile.write(reply.encode())

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = do_PATCH = answer

    def log_message(self, *_):
        pass


class Mail(socketserver.StreamRequestHandler):
    def handle(self):
        say = lambda text: self.wfile.write((text + '\r\n').encode())
        say('220 peer')
        while True:
            line = self.rfile.readline().decode().strip()
            if not line or line.upper() == 'QUIT':
                break
            note('mail.log', '< ' + line.split(' SIZE')[0] if not line.startswith('EHLO') else '< EHLO')
            if line.upper() == 'DATA':
                say('354 go on')
                while (text := self.rfile.readline().decode().rstrip('\r\n')) != '.':
                    note('mail.log', text)
            say('550 nobody' if 'nobody@' in line else '250 good')
        say('221 bye')


web = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Web)
mail = socketserver.ThreadingTCPServer(('127.0.0.1', 0), Mail)
for server in (web, mail):
    threading.Thread(target=server.serve_forever, daemon=True).start()
with open(os.path.join(folder, 'ports.new'), 'w') as out:
    out.write('%d %d\n' % (web.server_address[1], mail.server_address[1]))
os.rename(os.path.join(folder, 'ports.new'), os.path.join(folder, 'ports'))
time.sleep(60)
