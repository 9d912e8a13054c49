"""What the tests of the embedded cloud share: a cloud of their own for each test, boto3 clients for it, and counting."""
import io
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
import zipfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BUILD = os.path.join(ROOT, os.environ.get("BUILD", "build"))
TOOLS = os.path.join(BUILD, "tests", "tools")
SLOW = float(os.environ.get("TIME_FACTOR", "1"))  # a build with sanitizers takes its time

for name in [n for n in os.environ if n.startswith("AWS_")]:
    del os.environ[name]
os.environ["AWS_EC2_METADATA_DISABLED"] = "true"
os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = "/nonexistent"

try:
    import boto3
    import botocore.auth
    import botocore.awsrequest
    import botocore.config
    import botocore.credentials
    import botocore.exceptions
except ImportError:
    print("boto3 is not installed (pip install boto3)")
    sys.exit(77)

VERSION = tuple(int(n) for n in botocore.__version__.split(".")[:2])


class Cloud:
    """A running cloud_server; use with `with`. The folder outlives it when given."""

    def __init__(self, *options, folder=None):
        self.own = folder is None
        self.folder = folder or tempfile.mkdtemp(prefix="sluice-cloud-")
        self.options = [str(o) for o in options]

    def __enter__(self):
        self.log = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen([os.path.join(TOOLS, "cloud_server"), self.folder, "--seconds", "300"] + self.options,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log, text=True)
        self.env = {}
        for line in self.process.stdout:
            if line.strip() == "ready":
                break
            name, _, value = line.strip().partition("=")
            self.env[name] = value
        assert "AWS_ENDPOINT_URL" in self.env, self.said()
        self.url = self.env["AWS_ENDPOINT_URL"]
        self.keys = (self.env["AWS_ACCESS_KEY_ID"], self.env["AWS_SECRET_ACCESS_KEY"])
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        try:
            code = self.process.wait(20 * SLOW)
        except subprocess.TimeoutExpired:
            self.process.kill()
            code = "did not stop"
        if self.own:
            shutil.rmtree(self.folder, ignore_errors=True)
        assert code == 0, "cloud_server: %s\n%s" % (code, self.said())

    def said(self):
        self.log.seek(0)
        return self.log.read()

    def client(self, service, keys=None, token=None, region="us-east-1", url=None, **config):
        access, secret = keys or self.keys
        config.setdefault("retries", {"max_attempts": 1})
        return boto3.client(service, endpoint_url=url or self.url, aws_access_key_id=access, aws_secret_access_key=secret,
                            aws_session_token=token, region_name=region, config=botocore.config.Config(**config))


def code_of(call, *args, **kwargs):
    """The error code and status a call fails with."""
    try:
        call(*args, **kwargs)
    except botocore.exceptions.ClientError as error:
        return error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"]
    return "no error", 0


def since(*version):
    """The test needs parameters that botocore knows since this version."""
    def mark(test):
        test.since = version
        return test
    return mark


def equal(got, expected, what=""):
    assert got == expected, "%s: got %r, expected %r" % (what or "value", got, expected)


def package(files=None, mode=0o755, bootstrap=True):
    """A zip with the test function as "bootstrap", and other files (name: bytes)."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        files = dict(files or {})
        if bootstrap:
            with open(os.path.join(TOOLS, "lambda_bootstrap"), "rb") as f:
                files["bootstrap" if bootstrap is True else bootstrap] = f.read()
        for name, data in files.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.external_attr = (mode | 0o100000) << 16
            z.writestr(info, data)
    return out.getvalue()


def run(tests):
    failed = 0
    for test in tests:
        name = os.path.splitext(os.path.basename(sys.argv[0]))[0] + "/" + test.__name__.removeprefix("test_")
        if len(sys.argv) > 1 and not any(word in name for word in sys.argv[1:]):
            continue
        if getattr(test, "since", (0,)) > VERSION:
            print("skip %s: botocore is %s" % (name, botocore.__version__))
            continue
        try:
            test()
            print("ok", name, flush=True)
        except Exception:
            failed += 1
            print("FAIL", name, flush=True)
            traceback.print_exc()
    sys.exit(1 if failed else 0)
