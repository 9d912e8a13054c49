#!/usr/bin/env python3
"""Who may call the embedded cloud: signatures, keys, clocks, scopes, sessions; and STS. Signed by botocore and by hand."""
import datetime
import hashlib
import http.client
import os
import socket
import subprocess

from harness import Cloud, code_of, equal, run, boto3, botocore
import botocore.httpsession

NOW = datetime.datetime.now(datetime.timezone.utc)


def test_wrong_keys():
    with Cloud() as cloud:
        good = cloud.client("s3")
        good.create_bucket(Bucket="films")
        access, secret = cloud.keys
        wrong, unknown = (access, secret[:-1] + ("a" if secret[-1] != "a" else "b")), ("AKIAIOSFODNN7EXAMPLE", secret)
        calls = {"s3": lambda c: c.list_buckets(), "lambda": lambda c: c.list_functions(), "sts": lambda c: c.get_caller_identity()}
        expected = {"s3": ("SignatureDoesNotMatch", "InvalidAccessKeyId"), "lambda": ("InvalidSignatureException", "UnrecognizedClientException"),
                    "sts": ("SignatureDoesNotMatch", "InvalidClientTokenId")}
        for service, call in calls.items():
            equal(code_of(call, cloud.client(service, keys=wrong)), (expected[service][0], 403), service)
            equal(code_of(call, cloud.client(service, keys=unknown)), (expected[service][1], 403), service)
        equal(code_of(cloud.client("s3", keys=wrong).put_object, Bucket="films", Key="k", Body=b"x" * 100000), ("SignatureDoesNotMatch", 403))
        equal(good.list_objects_v2(Bucket="films")["KeyCount"], 0)
        anonymous = boto3.client("s3", endpoint_url=cloud.url, region_name="us-east-1", config=botocore.config.Config(signature_version=botocore.UNSIGNED))
        equal(code_of(anonymous.list_objects_v2, Bucket="films"), ("AccessDenied", 403))


def send(cloud, method, path, service="s3", region="us-east-1", body=b"", headers=None, stamp=None, change=None):
    """Signs with botocore, changes the finished request, sends it: the error's code and the status."""
    signer = (botocore.auth.S3SigV4Auth if service == "s3" else botocore.auth.SigV4Auth)(botocore.credentials.Credentials(*cloud.keys), service, region)
    request = botocore.awsrequest.AWSRequest(method, cloud.url + path, data=body, headers=headers or {})
    if stamp:
        real = botocore.auth.get_current_datetime
        botocore.auth.get_current_datetime = lambda *_, **__: stamp.replace(tzinfo=None)
    try:
        signer.add_auth(request)
    finally:
        if stamp:
            botocore.auth.get_current_datetime = real
    prepared = request.prepare()
    if change:
        change(prepared)
    reply = botocore.httpsession.URLLib3Session().send(prepared)
    text = reply.text
    code = text.split("<Code>")[1].split("<")[0] if "<Code>" in text else reply.headers.get("x-amzn-ErrorType", "")
    return code, reply.status_code


def test_tampering():
    with Cloud() as cloud:
        cloud.client("s3").create_bucket(Bucket="films")

        def setter(name, value):
            def change(request):
                if name in request.headers:
                    del request.headers[name]
                if value is not None:
                    request.headers[name] = value
            return change

        def body(request):
            request.body = b"hellO"

        def url(request):
            request.url = request.url.replace("films/k", "films/l")

        def query(request):
            request.url += "?tagging"

        def method(request):
            request.method = "DELETE"
        equal(send(cloud, "PUT", "/films/k", body=b"hello"), ("", 200))
        equal(send(cloud, "PUT", "/films/k", body=b"hello", change=body), ("XAmzContentSHA256Mismatch", 400))
        for change in (url, query, method):
            equal(send(cloud, "PUT", "/films/k", body=b"hello", change=change), ("SignatureDoesNotMatch", 403), change.__name__)
        equal(send(cloud, "GET", "/films/k", change=setter("X-Amz-Content-SHA256", None))[1], 400)
        equal(send(cloud, "GET", "/films/k", change=setter("X-Amz-Content-SHA256", "UNSIGNED-PAYLOAD")), ("SignatureDoesNotMatch", 403))
        equal(send(cloud, "PUT", "/films/k", body=b"hello", change=setter("x-amz-meta-added", "1")), ("AccessDenied", 403))
        equal(send(cloud, "PUT", "/films/k", body=b"hello", change=setter("x-amz-copy-source", "/films/k")), ("AccessDenied", 403))
        for broken in ("", "AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 Credential=a/b/c, SignedHeaders=host, Signature=0", "Basic abc",
                       "AWS4-HMAC-SHA256 Credential=" + "/" * 50 + ", SignedHeaders=host;;;;, Signature=" + "f" * 9000,
                       "AWS4-HMAC-SHA256 Credential=%s/20260101/us-east-1/s3/aws4_request, SignedHeaders=, Signature=" % cloud.keys[0]):
            code, status = send(cloud, "GET", "/films/k", change=setter("Authorization", broken))
            assert status in (400, 403), (broken, code, status)
        # the body of a service that does not tell its hash is hashed here
        path = "/2015-03-31/functions/f/invocations"
        equal(send(cloud, "POST", path, "lambda", body=b"{}"), ("ResourceNotFoundException", 404))
        equal(send(cloud, "POST", path, "lambda", body=b"{}", change=body), ("InvalidSignatureException", 403))


def test_clock():
    with Cloud() as cloud:
        minutes = lambda n: NOW + datetime.timedelta(minutes=n)
        equal(send(cloud, "GET", "/", stamp=minutes(-10)), ("", 200))
        equal(send(cloud, "GET", "/", stamp=minutes(10)), ("", 200))
        equal(send(cloud, "GET", "/", stamp=minutes(-20)), ("RequestTimeTooSkewed", 403))
        equal(send(cloud, "GET", "/", stamp=minutes(20)), ("RequestTimeTooSkewed", 403))
        equal(send(cloud, "GET", "/2015-03-31/functions", "lambda", stamp=minutes(-20)), ("InvalidSignatureException", 403))


def test_scope():
    with Cloud("--region", "eu-west-1") as cloud:
        equal(send(cloud, "GET", "/", region="eu-west-1"), ("", 200))
        equal(send(cloud, "GET", "/"), ("AuthorizationHeaderMalformed", 400))
        equal(send(cloud, "GET", "/2015-03-31/functions", "lambda"), ("InvalidSignatureException", 403))
        equal(send(cloud, "GET", "/", "dynamodb", region="eu-west-1"), ("AuthorizationHeaderMalformed", 400))
        s3 = cloud.client("s3", region="eu-west-1")
        s3.create_bucket(Bucket="films", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
        equal(s3.get_bucket_location(Bucket="films")["LocationConstraint"], "eu-west-1")
        equal(code_of(s3.create_bucket, Bucket="films", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}), ("BucketAlreadyOwnedByYou", 409))
        equal(code_of(s3.create_bucket, Bucket="others", CreateBucketConfiguration={"LocationConstraint": "eu-west-2"}), ("IllegalLocationConstraintException", 400))
    with Cloud() as cloud:  # without a region of its own it takes any
        equal(send(cloud, "GET", "/", region="ap-south-1"), ("", 200))


def test_odd_paths_and_queries():
    """What the signature says about them must be what we make of them."""
    with Cloud() as cloud:
        cloud.client("s3").create_bucket(Bucket="films")
        for path in ("/films/a%20b", "/films/a%2Bb", "/films/%C3%BC", "/films//x", "/films/./y", "/films/a/../b", "/films/~x", "/films/a%25b", "/films/a%2A"):
            equal(send(cloud, "PUT", path, body=b"x"), ("", 200), path)
            equal(send(cloud, "GET", path), ("", 200), path)
        for query in ("?prefix=a%2Fb", "?list-type=2&prefix=%C3%BC&delimiter=%2F", "?marker=a%20b&max-keys=3", "?prefix"):
            equal(send(cloud, "GET", "/films" + query), ("", 200), query)
        equal(sorted(os.listdir(cloud.folder)), ["buckets", "functions", "meta", "tmp", "uploads"])


def test_old_presigned_urls():
    """Signature Version 2 in the query: what version 1 of the aws CLI makes for an endpoint of one's own."""
    with Cloud() as cloud:
        s3 = cloud.client("s3", signature_version="s3-query")
        plain = cloud.client("s3")
        plain.create_bucket(Bucket="films")
        plain.put_object(Bucket="films", Key="a b/ü+", Body=b"x")

        def fetch(url, method="GET", **headers):
            import urllib.error
            import urllib.request
            try:
                return urllib.request.urlopen(urllib.request.Request(url, method=method, headers=headers)).read()
            except urllib.error.HTTPError as error:
                return error.read().decode().split("<Code>")[1].split("<")[0]
        url = s3.generate_presigned_url("get_object", {"Bucket": "films", "Key": "a b/ü+"}, ExpiresIn=60)
        assert "AWSAccessKeyId=" in url, url
        equal(fetch(url), b"x")
        equal(fetch(s3.generate_presigned_url("get_object", {"Bucket": "films", "Key": "a b/ü+", "ResponseContentType": "a/b"})), b"x")
        equal(fetch(s3.generate_presigned_url("get_object", {"Bucket": "films", "Key": "none"})), "NoSuchKey")
        equal(fetch(url, method="DELETE"), "SignatureDoesNotMatch")
        equal(fetch(url.replace("/a%20b", "/a%20c")), "SignatureDoesNotMatch")
        equal(fetch(url, **{"x-amz-meta-a": "b"}), "SignatureDoesNotMatch")
        equal(fetch(url.replace("Expires=", "Expires=9")), "SignatureDoesNotMatch")
        equal(fetch(s3.generate_presigned_url("get_object", {"Bucket": "films", "Key": "a b/ü+"}, ExpiresIn=-5)), "AccessDenied")
        equal(code_of(cloud.client("s3", signature_version="s3").list_buckets), ("InvalidRequest", 400))


def test_sts():
    with Cloud() as cloud:
        sts = cloud.client("sts")
        me = sts.get_caller_identity()
        equal((me["Account"], me["Arn"]), ("123456789012", "arn:aws:iam::123456789012:user/sluice"))
        role = "arn:aws:iam::123456789012:role/path/deploy"
        got = sts.assume_role(RoleArn=role, RoleSessionName="me@here", DurationSeconds=900)
        keys = got["Credentials"]
        pair, token = (keys["AccessKeyId"], keys["SecretAccessKey"]), keys["SessionToken"]
        equal(got["AssumedRoleUser"]["Arn"], "arn:aws:sts::123456789012:assumed-role/deploy/me@here")
        assert 800 < (keys["Expiration"] - datetime.datetime.now(datetime.timezone.utc)).total_seconds() < 1000
        equal(cloud.client("sts", keys=pair, token=token).get_caller_identity()["Arn"], got["AssumedRoleUser"]["Arn"])
        s3 = cloud.client("s3", keys=pair, token=token)
        s3.create_bucket(Bucket="films")
        s3.put_object(Bucket="films", Key="k", Body=b"x")
        import urllib.request
        url = s3.generate_presigned_url("get_object", {"Bucket": "films", "Key": "k"})
        equal(urllib.request.urlopen(url).read(), b"x")
        url = cloud.client("s3", keys=pair, token=token, signature_version="s3v4").generate_presigned_url("get_object", {"Bucket": "films", "Key": "k"})
        equal(urllib.request.urlopen(url).read(), b"x")
        equal(code_of(cloud.client("s3", keys=pair, token="x").list_buckets), ("InvalidToken", 400))
        equal(code_of(cloud.client("s3", keys=pair).list_buckets), ("InvalidToken", 400))
        equal(code_of(cloud.client("lambda", keys=pair, token="x").list_functions), ("UnrecognizedClientException", 403))
        equal(code_of(sts.assume_role, RoleArn=role, RoleSessionName="a b"), ("ValidationError", 400))
        equal(code_of(sts.assume_role, RoleArn="arn:aws:iam::123456789012:user/x", RoleSessionName="abc"), ("ValidationError", 400))
        equal(code_of(sts.assume_role, RoleArn=role, RoleSessionName="abc", DurationSeconds=899999), ("ValidationError", 400))
        equal(code_of(sts.get_access_key_info, AccessKeyId="A" * 20), ("InvalidAction", 400))
        assert sts.get_session_token()["Credentials"]["SessionToken"]


def test_loopback_only():
    with Cloud() as cloud:
        port = int(cloud.url.rsplit(":", 1)[1])
        lines = open("/proc/net/tcp").read().split("\n") + open("/proc/net/tcp6").read().split("\n")
        listening = [l.split()[1] for l in lines if l and l.split()[1].endswith(":%04X" % port) and l.split()[3] == "0A"]
        equal(listening, ["0100007F:%04X" % port])
        tool = cloud.process.args[0]
        second = subprocess.run([tool, cloud.folder, "--port", str(port), "--seconds", "5"], stdin=subprocess.DEVNULL, capture_output=True, text=True)
        equal(second.returncode, 1)
        assert "cannot listen on 127.0.0.1:%d" % port in second.stderr, second.stderr


def test_garbage():
    """Whatever comes in, the cloud answers or closes, and goes on."""
    with Cloud() as cloud:
        port = int(cloud.url.rsplit(":", 1)[1])
        for data in (b"\0\0\0\0\r\n\r\n", b"GET / HTTP/1.1\r\n\r\n", b"GET " + b"/x" * 100000 + b" HTTP/1.1\r\n\r\n", b"PUT /b/k HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
                     b"PUT /b/k HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\n", b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\nshort",
                     b"GET /%zz%00?%%%=&&== HTTP/1.1\r\nHost: x\r\n\r\n", b"GET /a/%ff%fe HTTP/1.1\r\nHost: :::\r\nAuthorization: \xff\xfe\r\n\r\n"):
            with socket.create_connection(("127.0.0.1", port)) as s:
                s.settimeout(1)
                s.sendall(data)
                s.shutdown(socket.SHUT_WR)
                try:
                    s.recv(1000)
                except OSError:
                    pass
        equal(send(cloud, "POST", "/b?delete", body=b"<Delete><Object></Delete>"), ("NoSuchBucket", 404))
        cloud.client("s3").create_bucket(Bucket="films")
        md5 = {"Content-MD5": ""}
        for xml in (b"", b"<", b"<Delete>", b"<Delete></Delet>", b"<!DOCTYPE x [<!ENTITY a 'b'>]><Delete>&a;</Delete>", b"<a>" * 100, b"<Delete><Object><Key>&#xFFFFFFFF;</Key></Object></Delete>", b"\xff\xfe"):
            import base64
            md5["Content-MD5"] = base64.b64encode(hashlib.md5(xml).digest()).decode()
            equal(send(cloud, "POST", "/films?delete", body=xml, headers=dict(md5)), ("MalformedXML", 400), xml)
        for text in (b"[", b"[1]", b'{"FunctionName": 5}', b'{"FunctionName":"\xff"}', b"[" * 100000, b'{"FunctionName":"x","Role":[],"Code":7,"Runtime":{},"Handler":1}'):
            equal(send(cloud, "POST", "/2015-03-31/functions", "lambda", body=text)[1], 400, text[:40])
        equal(cloud.client("sts").get_caller_identity()["Account"], "123456789012")


run([test_wrong_keys, test_tampering, test_clock, test_scope, test_odd_paths_and_queries, test_old_presigned_urls, test_sts, test_loopback_only, test_garbage])
