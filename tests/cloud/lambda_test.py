#!/usr/bin/env python3
"""Lambda of the embedded cloud, driven by boto3: functions, updates and their states, versions, aliases, invocations."""
import base64
import hashlib
import json
import os
import threading
import time
import urllib.request

from harness import SLOW, Cloud, code_of, equal, package, run

ROLE = "arn:aws:iam::123456789012:role/test"


def create(fn, name="f", code=None, **kw):
    kw = dict({"Runtime": "provided.al2", "Handler": "bootstrap", "Role": ROLE, "Code": {"ZipFile": code or package()}}, **kw)
    return fn.create_function(FunctionName=name, **kw)


def invoke(fn, payload, name="f", **kw):
    reply = fn.invoke(FunctionName=name, Payload=json.dumps(payload), **kw)
    return json.loads(reply["Payload"].read() or b"null"), reply


def sha(code):
    return base64.b64encode(hashlib.sha256(code).digest()).decode()


def settle(fn, name="f"):
    while fn.get_function_configuration(FunctionName=name)["LastUpdateStatus"] != "Successful":
        time.sleep(0.02)


def test_functions():
    with Cloud("--update-ms", -1) as cloud:
        fn = cloud.client("lambda")
        code = package()
        made = create(fn, code=code, Description="d", Timeout=5, MemorySize=256, Environment={"Variables": {"A": "1"}}, Tags={"t": "v"})
        arn = "arn:aws:lambda:us-east-1:123456789012:function:f"
        equal((made["FunctionArn"], made["CodeSha256"], made["CodeSize"], made["Version"]), (arn, sha(code), len(code), "$LATEST"))
        equal((made["Timeout"], made["MemorySize"], made["Environment"]), (5, 256, {"Variables": {"A": "1"}}))
        for name in ("f", arn, "123456789012:function:f", "f:$LATEST"):
            equal(fn.get_function_configuration(FunctionName=name)["CodeSha256"], sha(code), name)
        got = fn.get_function(FunctionName="f")
        equal(got["Tags"], {"t": "v"})
        assert urllib.request.urlopen(got["Code"]["Location"]).read() == code
        equal(code_of(create, fn), ("ResourceConflictException", 409))
        equal([f["FunctionName"] for f in fn.list_functions()["Functions"]], ["f"])
        for i in range(3):
            create(fn, "g%d" % i)
        names = [f["FunctionName"] for p in fn.get_paginator("list_functions").paginate(PaginationConfig={"PageSize": 2}) for f in p["Functions"]]
        equal(names, ["f", "g0", "g1", "g2"])
        fn.delete_function(FunctionName="g1")
        equal(code_of(fn.delete_function, FunctionName="g1"), ("ResourceNotFoundException", 404))
        equal(code_of(fn.get_function, FunctionName="g1"), ("ResourceNotFoundException", 404))
        equal(code_of(fn.invoke, FunctionName="g1"), ("ResourceNotFoundException", 404))
        equal(code_of(fn.update_function_code, FunctionName="g1", ZipFile=code), ("ResourceNotFoundException", 404))
        equal(code_of(create, fn, "x", Code={"ZipFile": b"no zip"}), ("InvalidParameterValueException", 400))
        equal(code_of(create, fn, "x", Code={}), ("InvalidParameterValueException", 400))
        equal(code_of(create, fn, "x", Code={"S3Bucket": "none", "S3Key": "k"}), ("InvalidParameterValueException", 400))
        equal(code_of(create, fn, "x", Runtime="cobol"), ("ValidationException", 400))
        equal(code_of(create, fn, "x", Timeout=901), ("ValidationException", 400))
        equal(code_of(create, fn, "x", Role="nobody"), ("ValidationException", 400))
        equal(code_of(create, fn, "x y"), ("ValidationException", 400))
        equal(code_of(fn.get_function, FunctionName="../../x"), ("ValidationException", 400))
        equal(code_of(fn.get_function, FunctionName="x"), ("ResourceNotFoundException", 404))  # nothing of the failed ones stayed


def test_bad_packages():
    with Cloud("--update-ms", -1) as cloud:
        fn = cloud.client("lambda")
        import io
        import zipfile
        for name in ("../escape", "/abs", "a/../../b", ".."):
            equal(code_of(create, fn, "x", package({name: b"x"})), ("InvalidParameterValueException", 400), name)
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as z:
            info = zipfile.ZipInfo("link")
            info.external_attr = 0o120777 << 16
            z.writestr(info, "/etc")
            z.writestr("link/passwd", "x")
        equal(code_of(create, fn, "x", out.getvalue()), ("InvalidParameterValueException", 400))
        whole = package()
        equal(code_of(create, fn, "x", whole[:len(whole) // 2]), ("InvalidParameterValueException", 400))
        equal(code_of(create, fn, "x", package(bootstrap=False)), ("InvalidParameterValueException", 400))
        assert not os.path.exists("/escape") and not os.path.exists(os.path.join(cloud.folder, "functions/x"))
        create(fn, "dark", package(mode=0o644))
        equal(invoke(fn, "x", "dark")[0]["errorType"], "Runtime.InvalidEntrypoint")
        create(fn, "none", package({"main": b"x"}, bootstrap=False))
        equal(invoke(fn, "x", "none")[0]["errorType"], "Runtime.InvalidEntrypoint")
        create(fn, "py", Runtime="python3.12", Handler="a.b", code=package({"a.py": b""}, bootstrap=False))
        assert "python3.12" in invoke(fn, "x", "py")[0]["errorMessage"]
        create(fn, "go", Runtime="go1.x", Handler="main", code=package(bootstrap="main"))
        equal(invoke(fn, "echo hi", "go")[0]["echo"], "echo hi")
        create(fn, "out", Runtime="go1.x", Handler="../../../../bin/true", code=package(bootstrap="main"))
        equal(invoke(fn, "x", "out")[0]["errorType"], "Runtime.ExitError")


def test_update_code():
    with Cloud("--update-ms", -1) as cloud:
        fn, s3 = cloud.client("lambda"), cloud.client("s3")
        first, second = package(), package({"other.txt": b"2"})
        made = create(fn, code=first)
        s3.create_bucket(Bucket="packages")
        s3.put_object(Bucket="packages", Key="a b/2.zip", Body=second)
        dry = fn.update_function_code(FunctionName="f", S3Bucket="packages", S3Key="a b/2.zip", DryRun=True)
        equal(dry["CodeSha256"], sha(second))
        equal(fn.get_function_configuration(FunctionName="f")["CodeSha256"], sha(first))
        equal(code_of(fn.update_function_code, FunctionName="f", ZipFile=second, RevisionId="no"), ("PreconditionFailedException", 412))
        changed = fn.update_function_code(FunctionName="f", S3Bucket="packages", S3Key="a b/2.zip", RevisionId=made["RevisionId"])
        equal((changed["CodeSha256"], changed["CodeSize"], changed["LastUpdateStatus"]), (sha(second), len(second), "Successful"))
        assert changed["RevisionId"] != made["RevisionId"]
        equal(code_of(fn.update_function_code, FunctionName="f", S3Bucket="packages", S3Key="none"), ("InvalidParameterValueException", 400))
        published = fn.update_function_code(FunctionName="f", ZipFile=first, Publish=True)
        equal((published["Version"], published["FunctionArn"][-4:], published["CodeSha256"]), ("1", ":f:1", sha(first)))
        conf = fn.update_function_configuration(FunctionName="f", Timeout=7, Handler="h", Environment={"Variables": {"X": "y"}})
        equal((conf["Timeout"], conf["Handler"], conf["CodeSha256"]), (7, "h", sha(first)))
        equal(invoke(fn, "env X")[0], "y")
        equal(invoke(fn, "env _HANDLER")[0], "h")
        kept = os.listdir(os.path.join(cloud.folder, "functions/f/code"))
        equal(kept, [hashlib.sha256(first).hexdigest() + ".zip"])  # the second is used by nobody


def test_states():
    with Cloud("--update-ms", int(1000 * SLOW)) as cloud:
        fn = cloud.client("lambda")
        first, second = package({"n": b"1"}), package({"n": b"2"})
        made = create(fn, code=first)
        equal((made["State"], made["StateReasonCode"]), ("Pending", "Creating"))
        equal(code_of(fn.invoke, FunctionName="f"), ("ResourceConflictException", 409))
        equal(code_of(fn.update_function_code, FunctionName="f", ZipFile=second), ("ResourceConflictException", 409))
        fn.get_waiter("function_active_v2").wait(FunctionName="f", WaiterConfig={"Delay": 1})
        changed = fn.update_function_code(FunctionName="f", ZipFile=second)
        equal((changed["State"], changed["LastUpdateStatus"]), ("Active", "InProgress"))
        for call in (lambda: fn.update_function_code(FunctionName="f", ZipFile=first), lambda: fn.publish_version(FunctionName="f"),
                     lambda: fn.update_function_configuration(FunctionName="f", Timeout=4)):
            equal(code_of(call), ("ResourceConflictException", 409))
        equal(invoke(fn, "echo x")[1]["StatusCode"], 200)  # the old code serves meanwhile
        fn.get_waiter("function_updated_v2").wait(FunctionName="f", WaiterConfig={"Delay": 1})
        equal(fn.get_function_configuration(FunctionName="f")["CodeSha256"], sha(second))


def test_versions_and_aliases():
    with Cloud("--update-ms", -1) as cloud:
        fn = cloud.client("lambda")
        create(fn, Environment={"Variables": {"N": "1"}})
        equal(fn.publish_version(FunctionName="f", Description="first")["Version"], "1")
        equal(fn.publish_version(FunctionName="f")["Version"], "1")  # nothing has changed
        fn.update_function_configuration(FunctionName="f", Environment={"Variables": {"N": "2"}})
        equal(code_of(fn.publish_version, FunctionName="f", CodeSha256="x"), ("InvalidParameterValueException", 400))
        equal(fn.publish_version(FunctionName="f")["Version"], "2")
        fn.update_function_configuration(FunctionName="f", Environment={"Variables": {"N": "3"}})
        listed = fn.list_versions_by_function(FunctionName="f")["Versions"]
        equal([(v["Version"], v["Environment"]["Variables"]["N"]) for v in listed], [("$LATEST", "3"), ("1", "1"), ("2", "2")])
        equal(listed[1]["Description"], "first")
        alias = fn.create_alias(FunctionName="f", Name="live", FunctionVersion="1")
        equal(alias["AliasArn"], "arn:aws:lambda:us-east-1:123456789012:function:f:live")
        equal(code_of(fn.create_alias, FunctionName="f", Name="live", FunctionVersion="1"), ("ResourceConflictException", 409))
        equal(code_of(fn.create_alias, FunctionName="f", Name="x", FunctionVersion="9"), ("ResourceNotFoundException", 404))
        equal(code_of(fn.create_alias, FunctionName="f", Name="7", FunctionVersion="1"), ("ValidationException", 400))
        for qualifier, version, n in (("1", "1", "1"), ("2", "2", "2"), ("live", "1", "1"), ("$LATEST", "$LATEST", "3")):
            got, reply = invoke(fn, "env N", Qualifier=qualifier)
            equal((got, reply["ExecutedVersion"]), (n, version), qualifier)
        equal(invoke(fn, "env N", "f:live")[0], "1")
        equal(invoke(fn, "env AWS_LAMBDA_FUNCTION_VERSION", Qualifier="live")[0], "1")
        equal(code_of(fn.invoke, FunctionName="f", Qualifier="none"), ("ResourceNotFoundException", 404))
        equal(fn.get_function(FunctionName="f", Qualifier="live")["Configuration"]["Version"], "1")
        changed = fn.update_alias(FunctionName="f", Name="live", FunctionVersion="2", Description="now")
        equal((changed["FunctionVersion"], changed["Description"]), ("2", "now"))
        equal(code_of(fn.update_alias, FunctionName="f", Name="live", FunctionVersion="1", RevisionId=alias["RevisionId"]), ("PreconditionFailedException", 412))
        fn.update_alias(FunctionName="f", Name="live", RoutingConfig={"AdditionalVersionWeights": {"1": 0.5}})
        seen = {invoke(fn, "env N", "f:live")[0] for _ in range(40)}
        equal(seen, {"1", "2"})
        equal(code_of(fn.update_alias, FunctionName="f", Name="live", RoutingConfig={"AdditionalVersionWeights": {"2": 0.5}}), ("InvalidParameterValueException", 400))
        equal(code_of(fn.delete_function, FunctionName="f", Qualifier="1"), ("ResourceConflictException", 409))
        equal([a["Name"] for a in fn.list_aliases(FunctionName="f")["Aliases"]], ["live"])
        fn.delete_alias(FunctionName="f", Name="live")
        equal(code_of(fn.get_alias, FunctionName="f", Name="live"), ("ResourceNotFoundException", 404))
        fn.delete_function(FunctionName="f", Qualifier="1")
        equal([v["Version"] for v in fn.list_versions_by_function(FunctionName="f")["Versions"]], ["$LATEST", "2"])


def test_invocations():
    with Cloud("--update-ms", -1) as cloud:
        fn = cloud.client("lambda")
        create(fn)
        first, reply = invoke(fn, "echo ü")
        equal((first["echo"], first["served"], reply["StatusCode"], reply["ExecutedVersion"]), ("echo ü", 1, 200, "$LATEST"))
        assert "FunctionError" not in reply
        second, _ = invoke(fn, {"a": [1, 2.5, None]})
        equal((second["echo"], second["served"], second["pid"]), ({"a": [1, 2.5, None]}, 2, first["pid"]))  # the same process, warm
        got, reply = invoke(fn, "print words of mine", LogType="Tail")
        log = base64.b64decode(reply["LogResult"]).decode()
        assert "words of mine" in log and "START RequestId: " in log and "REPORT RequestId: " in log, log
        with open(os.path.join(cloud.folder, "functions/f/log.txt")) as f:
            assert "words of mine" in f.read()
        got, reply = invoke(fn, "fail badly")
        equal((got["errorMessage"], got["errorType"], reply["FunctionError"]), ("badly", "TestError", "Unhandled"))
        equal(invoke(fn, "echo x")[0]["pid"], first["pid"])  # an error of the function does not end it
        got, reply = invoke(fn, "exit 3")
        equal((got["errorType"], reply["FunctionError"]), ("Runtime.ExitError", "Unhandled"))
        assert "exit status 3" in got["errorMessage"], got
        got, reply = invoke(fn, "exit 0")
        assert "without providing a reason" in got["errorMessage"], got
        equal(invoke(fn, "echo x")[0]["served"], 1)
        equal(fn.invoke(FunctionName="f", InvocationType="DryRun")["StatusCode"], 204)
        equal(json.loads(fn.invoke(FunctionName="f")["Payload"].read())["echo"], {})
        equal(code_of(fn.invoke, FunctionName="f", Payload=b"{"), ("InvalidRequestContentException", 400))
        equal(code_of(fn.invoke, FunctionName="f", Payload=b'"' + b"x" * (6 << 20) + b'"'), ("RequestTooLargeException", 413))
        big = "x" * (5 << 20)
        equal(len(invoke(fn, big)[0]["echo"]), len(big))
        equal(fn.invoke(FunctionName="f", InvocationType="Event", Payload=b'"print from an event"')["StatusCode"], 202)
        for _ in range(100):
            time.sleep(0.05)
            with open(os.path.join(cloud.folder, "functions/f/log.txt")) as f:
                if "from an event" in f.read():
                    break
        else:
            raise AssertionError("the event was not served")


def test_environment():
    with Cloud("--update-ms", -1) as cloud:
        fn = cloud.client("lambda")
        create(fn, MemorySize=512)
        expected = {"AWS_LAMBDA_FUNCTION_NAME": "f", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "512", "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
                    "AWS_REGION": "us-east-1", "_HANDLER": "bootstrap", "AWS_ENDPOINT_URL": cloud.url, "TZ": ":UTC",
                    "AWS_LAMBDA_LOG_GROUP_NAME": "/aws/lambda/f", "HOME": "(unset)"}
        for name, value in expected.items():
            equal(invoke(fn, "env " + name)[0], value, name)
        root = invoke(fn, "env LAMBDA_TASK_ROOT")[0]
        assert os.path.exists(os.path.join(root, "bootstrap")), root
        keys = [invoke(fn, "env " + n)[0] for n in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN")]
        me = cloud.client("sts", keys=keys[:2], token=keys[2]).get_caller_identity()
        equal(me["Arn"], "arn:aws:sts::123456789012:assumed-role/test/f")


def test_timeouts_and_init():
    with Cloud("--update-ms", -1) as cloud:
        fn = cloud.client("lambda")
        create(fn, Timeout=1)
        start = time.time()
        got, reply = invoke(fn, "sleep 60000")
        assert 0.9 < time.time() - start < 5 * SLOW, time.time() - start
        equal((got["errorType"], reply["FunctionError"]), ("Sandbox.Timedout", "Unhandled"))
        assert "Task timed out after 1.00 seconds" in got["errorMessage"], got
        equal(invoke(fn, "echo x")[0]["served"], 1)
        got, reply = invoke(fn, "twice")
        equal(reply["FunctionError"], "Unhandled")
        create(fn, "broken", Environment={"Variables": {"INIT_ERROR": "1"}})
        got, reply = invoke(fn, "x", "broken")
        equal((got["errorMessage"], got["errorType"], reply["FunctionError"]), ("cannot start", "TestInit", "Unhandled"))


def test_many_at_once():
    with Cloud("--update-ms", -1) as cloud:
        fn = cloud.client("lambda", max_pool_connections=30)
        create(fn, Timeout=30)
        results = []

        def one(n):
            results.append(invoke(fn, "sleep 500 %d" % n)[0]["pid"])
        threads = [threading.Thread(target=one, args=(n,)) for n in range(20)]
        start = time.time()
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        assert time.time() - start < 6 * SLOW, time.time() - start
        equal(len(set(results)), 20)  # each in a process of its own
        equal(invoke(fn, "echo x")[0]["pid"] in results, True)
        pids = set(results)
    for pid in pids:  # stopping the cloud has ended them all
        assert not os.path.exists("/proc/%d/environ" % pid) or open("/proc/%d/stat" % pid).read().split()[2] == "Z", pid


def test_idle_functions_end():
    with Cloud("--update-ms", -1, "--idle-ms", 300) as cloud:
        fn = cloud.client("lambda")
        create(fn)
        first = invoke(fn, "echo x")[0]["pid"]
        time.sleep(1.5)
        second = invoke(fn, "echo x")[0]
        assert second["pid"] != first and second["served"] == 1, (first, second)


def test_updates_reach_warm_functions():
    with Cloud("--update-ms", -1) as cloud:
        fn = cloud.client("lambda")
        create(fn, Environment={"Variables": {"N": "1"}})
        equal(invoke(fn, "env N")[0], "1")
        fn.update_function_configuration(FunctionName="f", Environment={"Variables": {"N": "2"}})
        equal(invoke(fn, "env N")[0], "2")


def test_auto_create():
    with Cloud("--auto") as cloud:
        fn, s3 = cloud.client("lambda"), cloud.client("s3")
        s3.put_object(Bucket="packages", Key="f.zip", Body=package(bootstrap="main"))
        made = fn.update_function_code(FunctionName="FindAllMovies", S3Bucket="packages", S3Key="f.zip")
        equal((made["Runtime"], made["Handler"]), ("go1.x", "main"))  # the package's only program
        settle(fn, "FindAllMovies")
        equal(invoke(fn, "echo hi", "FindAllMovies")[0]["echo"], "echo hi")
        fn.update_function_code(FunctionName="FindAllMovies", ZipFile=package())
        settle(fn, "FindAllMovies")
        equal(fn.get_function_configuration(FunctionName="FindAllMovies")["Runtime"], "provided.al2")
        assert "made function 'FindAllMovies'" in cloud.said()
        equal(code_of(fn.get_function, FunctionName="other"), ("ResourceNotFoundException", 404))
        equal(code_of(fn.update_function_code, FunctionName="bad", ZipFile=b"no zip"), ("InvalidParameterValueException", 400))
        equal(code_of(fn.get_function, FunctionName="bad"), ("ResourceNotFoundException", 404))


def test_survives_restart():
    with Cloud("--update-ms", -1) as first:
        fn = first.client("lambda")
        create(fn, Environment={"Variables": {"N": "1"}})
        fn.publish_version(FunctionName="f")
        with Cloud("--update-ms", -1, folder=first.folder) as second:
            again = second.client("lambda")
            equal(invoke(again, "env N", Qualifier="1")[0], "1")
            equal(invoke(again, "echo x")[0]["echo"], "echo x")


run([test_functions, test_bad_packages, test_update_code, test_states, test_versions_and_aliases, test_invocations, test_environment,
     test_timeouts_and_init, test_many_at_once, test_idle_functions_end, test_updates_reach_warm_functions, test_auto_create,
     test_survives_restart])
