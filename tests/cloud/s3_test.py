#!/usr/bin/env python3
"""S3 of the embedded cloud, driven by boto3: buckets, objects, conditions, ranges, listing, copying, deleting."""
import base64
import datetime
import hashlib
import os
import urllib.error
import urllib.request

from harness import Cloud, code_of, equal, run, botocore


def test_buckets():
    with Cloud() as cloud:
        s3 = cloud.client("s3")
        equal(code_of(s3.head_bucket, Bucket="films")[1], 404)
        equal(code_of(s3.list_objects_v2, Bucket="films"), ("NoSuchBucket", 404))
        s3.create_bucket(Bucket="films")
        s3.create_bucket(Bucket="films")  # us-east-1 takes a second time as done
        s3.create_bucket(Bucket="alpha.beta")
        equal([b["Name"] for b in s3.list_buckets()["Buckets"]], ["alpha.beta", "films"])
        equal(s3.get_bucket_location(Bucket="films")["LocationConstraint"], None)
        equal(s3.head_bucket(Bucket="films")["ResponseMetadata"]["HTTPStatusCode"], 200)
        s3.put_object(Bucket="films", Key="a/b", Body=b"x")
        equal(code_of(s3.delete_bucket, Bucket="films"), ("BucketNotEmpty", 409))
        s3.delete_object(Bucket="films", Key="a/b")
        s3.delete_bucket(Bucket="films")
        equal(code_of(s3.delete_bucket, Bucket="films"), ("NoSuchBucket", 404))
        for bad in ("ab", "UPPER", "a..b", "-ab", "a_b", "x" * 64):
            s3.meta.events.unregister("before-parameter-build.s3", botocore.handlers.validate_bucket_name)
            equal(code_of(s3.create_bucket, Bucket=bad), ("InvalidBucketName", 400), bad)
        equal(code_of(s3.get_bucket_policy, Bucket="alpha.beta"), ("NoSuchBucketPolicy", 404))
        equal(code_of(s3.put_bucket_versioning, Bucket="alpha.beta", VersioningConfiguration={"Status": "Enabled"})[1], 501)


def test_objects():
    with Cloud() as cloud:
        s3 = cloud.client("s3")
        s3.create_bucket(Bucket="films")
        put = s3.put_object(Bucket="films", Key="dir/film.txt", Body=b"hello", ContentType="text/plain", CacheControl="no-cache",
                            ContentDisposition="inline", Metadata={"Director": "Tarkovsky", "year": "1979"})
        equal(put["ETag"], '"%s"' % hashlib.md5(b"hello").hexdigest())
        equal(put["ChecksumCRC32"], "NhCmhg==")
        got = s3.get_object(Bucket="films", Key="dir/film.txt")
        equal(got["Body"].read(), b"hello")
        equal((got["ContentType"], got["CacheControl"], got["ContentDisposition"]), ("text/plain", "no-cache", "inline"))
        equal(got["Metadata"], {"director": "Tarkovsky", "year": "1979"})
        equal((got["ContentLength"], got["ETag"], got["AcceptRanges"]), (5, put["ETag"], "bytes"))
        equal(got["ChecksumCRC32"], "NhCmhg==")
        head = s3.head_object(Bucket="films", Key="dir/film.txt", ChecksumMode="ENABLED")
        equal((head["ContentLength"], head["ETag"], head["Metadata"]["year"]), (5, put["ETag"], "1979"))
        equal(head["ChecksumCRC32"], "NhCmhg==")
        age = datetime.datetime.now(datetime.timezone.utc) - head["LastModified"]
        assert abs(age.total_seconds()) < 60, age
        equal(code_of(s3.get_object, Bucket="films", Key="none"), ("NoSuchKey", 404))
        equal(code_of(s3.head_object, Bucket="films", Key="none"), ("404", 404))
        s3.put_object(Bucket="films", Key="empty", Body=b"")
        equal(s3.get_object(Bucket="films", Key="empty")["Body"].read(), b"")
        equal(s3.get_object(Bucket="films", Key="empty")["ContentType"], "binary/octet-stream")
        s3.delete_object(Bucket="films", Key="empty")
        s3.delete_object(Bucket="films", Key="empty")  # deleting what is not there succeeds
        with open(os.path.join(cloud.folder, "buckets/films/dir/film.txt"), "rb") as f:
            equal(f.read(), b"hello")
        equal(s3.get_object(Bucket="films", Key="dir/film.txt", ResponseContentType="image/png")["ContentType"], "image/png")


def test_checksums():
    sums = {"CRC32": "NhCmhg==", "CRC32C": "mnG7TA==", "SHA1": base64.b64encode(hashlib.sha1(b"hello").digest()).decode(),
            "SHA256": base64.b64encode(hashlib.sha256(b"hello").digest()).decode()}
    with Cloud() as cloud:
        s3 = cloud.client("s3", request_checksum_calculation="when_required")
        s3.create_bucket(Bucket="films")
        for name, value in sums.items():
            field = "Checksum" + name
            equal(s3.put_object(Bucket="films", Key=name, Body=b"hello", **{field: value})[field], value)
            equal(s3.head_object(Bucket="films", Key=name, ChecksumMode="ENABLED")[field], value)
            equal(code_of(s3.put_object, Bucket="films", Key="bad", Body=b"hellO", **{field: value}), ("BadDigest", 400), name)
        # CRC-64/NVME of "123456789" is ae8b14860a799888, the catalogue's check value
        nine = base64.b64encode(bytes.fromhex("ae8b14860a799888")).decode()
        equal(s3.put_object(Bucket="films", Key="c64", Body=b"123456789", ChecksumCRC64NVME=nine)["ChecksumCRC64NVME"], nine)
        md5 = base64.b64encode(hashlib.md5(b"hello").digest()).decode()
        s3.put_object(Bucket="films", Key="md5", Body=b"hello", ContentMD5=md5)
        equal(code_of(s3.put_object, Bucket="films", Key="bad", Body=b"hellO", ContentMD5=md5), ("BadDigest", 400))
        equal(code_of(s3.put_object, Bucket="films", Key="bad", Body=b"hello", ContentMD5="xx"), ("InvalidDigest", 400))
        equal(code_of(s3.get_object, Bucket="films", Key="bad"), ("NoSuchKey", 404))


def test_ranges_and_conditions():
    with Cloud() as cloud:
        s3 = cloud.client("s3")
        s3.create_bucket(Bucket="films")
        etag = s3.put_object(Bucket="films", Key="k", Body=b"0123456789")["ETag"]

        def get(**kw):
            return s3.get_object(Bucket="films", Key="k", **kw)
        part = get(Range="bytes=2-4")
        equal((part["Body"].read(), part["ContentRange"], part["ResponseMetadata"]["HTTPStatusCode"]), (b"234", "bytes 2-4/10", 206))
        equal(get(Range="bytes=7-")["Body"].read(), b"789")
        equal(get(Range="bytes=-3")["Body"].read(), b"789")
        equal(get(Range="bytes=5-500")["Body"].read(), b"56789")
        equal(get(Range="bytes=-500")["Body"].read(), b"0123456789")
        equal(get(Range="bytes=4-2")["Body"].read(), b"0123456789")  # malformed: ignored
        equal(code_of(get, Range="bytes=10-"), ("InvalidRange", 416))
        equal(get(IfMatch=etag)["Body"].read(), b"0123456789")
        equal(code_of(get, IfMatch='"nope"'), ("PreconditionFailed", 412))
        equal(code_of(get, IfNoneMatch=etag)[1], 304)
        equal(get(IfNoneMatch='"nope"')["ContentLength"], 10)
        now = datetime.datetime.now(datetime.timezone.utc)
        hour = datetime.timedelta(hours=1)
        equal(code_of(get, IfModifiedSince=now + hour)[1], 304)
        equal(get(IfModifiedSince=now - hour)["ContentLength"], 10)
        equal(code_of(get, IfUnmodifiedSince=now - hour), ("PreconditionFailed", 412))
        equal(code_of(s3.put_object, Bucket="films", Key="k", Body=b"x", IfNoneMatch="*"), ("PreconditionFailed", 412))
        equal(code_of(s3.put_object, Bucket="films", Key="k", Body=b"x", IfMatch='"nope"'), ("PreconditionFailed", 412))
        equal(code_of(s3.put_object, Bucket="films", Key="new", Body=b"x", IfMatch=etag), ("NoSuchKey", 404))
        s3.put_object(Bucket="films", Key="new", Body=b"x", IfNoneMatch="*")
        s3.put_object(Bucket="films", Key="k", Body=b"y", IfMatch=etag)


KEYS = ["plain", "a b", "a+b", "a%2Fb", "ü/ß/日本.txt", "dir/", "dir//x", "/lead", "..", "../../etc/passwd", "a/../b", "./.",
        "dir", "dir/sub", "dir/sub/deep", "x%f", "x", "x/y", "tab\tnl\n", "q?a=b&c#d", "'\"<>&;:@=,!$*()", "~-._", "z" * 1024,
        "%", "%%f", "a.json", "a%.json", "%bucket.json", "e\u0301", "\U0001f3ac", "d/" + "s" * 300 + "/f", "con\x01trol"]


def test_any_key():
    with Cloud() as cloud:
        s3 = cloud.client("s3")
        s3.create_bucket(Bucket="films")
        for key in KEYS:
            s3.put_object(Bucket="films", Key=key, Body=key.encode(), Metadata={"n": str(KEYS.index(key))})
        for key in KEYS:
            got = s3.get_object(Bucket="films", Key=key)
            equal(got["Body"].read(), key.encode(), key)
            equal(got["Metadata"], {"n": str(KEYS.index(key))}, key)
        ordered = sorted(KEYS, key=lambda k: k.encode())
        equal([o["Key"] for o in s3.list_objects_v2(Bucket="films")["Contents"]], ordered)
        equal([o["Key"] for o in s3.list_objects(Bucket="films")["Contents"]], ordered)
        for folder, _, names in os.walk(cloud.folder):
            assert os.path.realpath(folder).startswith(os.path.realpath(cloud.folder))
        assert not os.path.exists(os.path.join(os.path.dirname(cloud.folder), "etc"))
        for key in KEYS[::2]:
            s3.delete_object(Bucket="films", Key=key)
        for key in KEYS[1::2]:
            equal(s3.get_object(Bucket="films", Key=key)["Body"].read(), key.encode(), key)
        for key in KEYS[1::2]:
            s3.copy_object(Bucket="films", Key="copy/" + key[:1000], CopySource={"Bucket": "films", "Key": key})
            s3.delete_object(Bucket="films", Key=key)
        for key in KEYS[1::2]:
            equal(s3.get_object(Bucket="films", Key="copy/" + key[:1000])["Body"].read(), key.encode(), key)
            s3.delete_object(Bucket="films", Key="copy/" + key[:1000])
        s3.delete_bucket(Bucket="films")  # nothing is left of any of them
        equal(code_of(s3.put_object, Bucket="nobucket", Key="k"), ("NoSuchBucket", 404))


def test_key_limits():
    with Cloud() as cloud:
        s3 = cloud.client("s3")
        s3.create_bucket(Bucket="films")
        equal(code_of(s3.put_object, Bucket="films", Key="k" * 1025, Body=b""), ("KeyTooLongError", 400))
        equal(code_of(s3.put_object, Bucket="films", Key="k", Body=b"", Metadata={"a": "x" * 3000}), ("MetadataTooLarge", 400))


def test_listing():
    with Cloud() as cloud:
        s3 = cloud.client("s3")
        s3.create_bucket(Bucket="films")
        keys = ["a", "b/1", "b/2", "b/c/3", "d/4", "e", "f/5"]
        for key in keys:
            s3.put_object(Bucket="films", Key=key, Body=b"12")
        first = s3.list_objects_v2(Bucket="films", Delimiter="/")
        equal([o["Key"] for o in first["Contents"]], ["a", "e"])
        equal([p["Prefix"] for p in first["CommonPrefixes"]], ["b/", "d/", "f/"])
        equal((first["KeyCount"], first["IsTruncated"], first["MaxKeys"], first["Contents"][0]["Size"]), (5, False, 1000, 2))
        equal([o["Key"] for o in s3.list_objects_v2(Bucket="films", Prefix="b/")["Contents"]], ["b/1", "b/2", "b/c/3"])
        under = s3.list_objects_v2(Bucket="films", Prefix="b/", Delimiter="/")
        equal(([o["Key"] for o in under["Contents"]], under["CommonPrefixes"]), (["b/1", "b/2"], [{"Prefix": "b/c/"}]))
        for size in (1, 2, 3, 4):
            got = []
            for page in s3.get_paginator("list_objects_v2").paginate(Bucket="films", Delimiter="/", PaginationConfig={"PageSize": size}):
                got += [o["Key"] for o in page.get("Contents", [])] + [p["Prefix"] for p in page.get("CommonPrefixes", [])]
                assert page["KeyCount"] <= size
            equal(sorted(got), ["a", "b/", "d/", "e", "f/"], "v2 pages of %d" % size)
            got = []
            for page in s3.get_paginator("list_objects").paginate(Bucket="films", Delimiter="/", PaginationConfig={"PageSize": size}):
                got += [o["Key"] for o in page.get("Contents", [])] + [p["Prefix"] for p in page.get("CommonPrefixes", [])]
            equal(sorted(got), ["a", "b/", "d/", "e", "f/"], "v1 pages of %d" % size)
            got = [o["Key"] for page in s3.get_paginator("list_objects").paginate(Bucket="films", PaginationConfig={"PageSize": size})
                   for o in page["Contents"]]
            equal(got, keys)
        equal([o["Key"] for o in s3.list_objects_v2(Bucket="films", StartAfter="b/c/3")["Contents"]], ["d/4", "e", "f/5"])
        equal([o["Key"] for o in s3.list_objects(Bucket="films", Marker="d/4")["Contents"]], ["e", "f/5"])
        equal(s3.list_objects_v2(Bucket="films", MaxKeys=0).get("Contents"), None)
        equal(code_of(s3.list_objects_v2, Bucket="films", ContinuationToken="%%%"), ("InvalidArgument", 400))
        equal([o["Key"] for o in s3.list_object_versions(Bucket="films", Prefix="b/")["Versions"]], ["b/1", "b/2", "b/c/3"])


def test_many_keys_are_paged():
    with Cloud() as cloud:
        s3 = cloud.client("s3")
        s3.create_bucket(Bucket="films")
        for i in range(1005):  # by hand: a file in the folder is an object
            with open(os.path.join(cloud.folder, "buckets/films/%04d" % i), "w") as f:
                f.write("x")
        page = s3.list_objects_v2(Bucket="films")
        equal((len(page["Contents"]), page["IsTruncated"]), (1000, True))
        rest = s3.list_objects_v2(Bucket="films", ContinuationToken=page["NextContinuationToken"])
        equal([o["Key"] for o in rest["Contents"]], ["%04d" % i for i in range(1000, 1005)])
        result = s3.delete_objects(Bucket="films", Delete={"Objects": [{"Key": "%04d" % i} for i in range(1000)]})
        equal(len(result["Deleted"]), 1000)
        equal(s3.list_objects_v2(Bucket="films")["KeyCount"], 5)


def test_copy_and_delete():
    with Cloud() as cloud:
        s3 = cloud.client("s3")
        s3.create_bucket(Bucket="films")
        s3.create_bucket(Bucket="other")
        etag = s3.put_object(Bucket="films", Key="ä b", Body=b"hello", ContentType="text/plain", Metadata={"a": "1"}, Tagging="t=v")["ETag"]
        source = {"Bucket": "films", "Key": "ä b"}
        equal(s3.copy_object(Bucket="other", Key="copy", CopySource=source)["CopyObjectResult"]["ETag"], etag)
        got = s3.get_object(Bucket="other", Key="copy")
        equal((got["Body"].read(), got["ContentType"], got["Metadata"]), (b"hello", "text/plain", {"a": "1"}))
        equal(s3.get_object_tagging(Bucket="other", Key="copy")["TagSet"], [{"Key": "t", "Value": "v"}])
        s3.copy_object(Bucket="other", Key="copy", CopySource=source, MetadataDirective="REPLACE", Metadata={"b": "2"}, ContentType="x/y")
        got = s3.head_object(Bucket="other", Key="copy")
        equal((got["ContentType"], got["Metadata"]), ("x/y", {"b": "2"}))
        equal(code_of(s3.copy_object, Bucket="films", Key="ä b", CopySource=source), ("InvalidRequest", 400))
        equal(code_of(s3.copy_object, Bucket="films", Key="x", CopySource="films/none"), ("NoSuchKey", 404))
        equal(code_of(s3.copy_object, Bucket="films", Key="x", CopySource="none/none"), ("NoSuchBucket", 404))
        equal(code_of(s3.copy_object, Bucket="films", Key="x", CopySource=source, CopySourceIfMatch="nope"), ("PreconditionFailed", 412))
        s3.put_object_tagging(Bucket="other", Key="copy", Tagging={"TagSet": [{"Key": "k&", "Value": "v ="}]})
        equal(s3.get_object_tagging(Bucket="other", Key="copy")["TagSet"], [{"Key": "k&", "Value": "v ="}])
        equal(s3.head_object(Bucket="other", Key="copy")["Metadata"], {"b": "2"})
        s3.delete_object_tagging(Bucket="other", Key="copy")
        equal(s3.get_object_tagging(Bucket="other", Key="copy")["TagSet"], [])
        quiet = s3.delete_objects(Bucket="other", Delete={"Quiet": True, "Objects": [{"Key": "copy"}, {"Key": "none<>"}]})
        equal(quiet.get("Deleted"), None)
        equal(s3.list_objects_v2(Bucket="other")["KeyCount"], 0)


def test_survives_restart():
    with Cloud() as first:
        s3 = first.client("s3")
        s3.create_bucket(Bucket="films")
        etag = s3.put_object(Bucket="films", Key="k", Body=b"hello", ContentType="a/b", Metadata={"m": "1"})["ETag"]
        folder = first.folder
        with Cloud(folder=folder) as second:
            got = second.client("s3").get_object(Bucket="films", Key="k")
            equal((got["Body"].read(), got["ContentType"], got["Metadata"], got["ETag"]), (b"hello", "a/b", {"m": "1"}, etag))
            # a file changed by hand is another object: its ETag is its own, the old metadata is not told
            with open(os.path.join(folder, "buckets/films/k"), "w") as f:
                f.write("other")
            got = second.client("s3").head_object(Bucket="films", Key="k")
            equal((got["ETag"], got["Metadata"]), ('"%s"' % hashlib.md5(b"other").hexdigest(), {}))
            # times lost in a copy do not cost the metadata
            with open(os.path.join(folder, "buckets/films/k"), "w") as f:
                f.write("hello")
            equal(second.client("s3").head_object(Bucket="films", Key="k")["Metadata"], {"m": "1"})


def test_auto_create():
    with Cloud("--auto") as cloud:
        s3 = cloud.client("s3")
        s3.put_object(Bucket="made-now", Key="k", Body=b"x")
        equal([b["Name"] for b in s3.list_buckets()["Buckets"]], ["made-now"])
        equal(code_of(s3.get_object, Bucket="not-made", Key="k"), ("NoSuchBucket", 404))
        assert "made bucket 'made-now'" in cloud.said()


def test_presigned():
    with Cloud() as cloud:
        s3 = cloud.client("s3", signature_version="s3v4")
        s3.create_bucket(Bucket="films")
        put = s3.generate_presigned_url("put_object", {"Bucket": "films", "Key": "a b/ü.txt"}, ExpiresIn=60)
        urllib.request.urlopen(urllib.request.Request(put, data=b"posted", method="PUT"))
        get = s3.generate_presigned_url("get_object", {"Bucket": "films", "Key": "a b/ü.txt"}, ExpiresIn=60)
        equal(urllib.request.urlopen(get).read(), b"posted")

        def status(url, **kw):
            try:
                return urllib.request.urlopen(urllib.request.Request(url, **kw)).status
            except urllib.error.HTTPError as error:
                return error.code, error.read().decode().split("<Code>")[1].split("<")[0]
        equal(status(get.replace("a%20b", "a%20c")), (403, "SignatureDoesNotMatch"))
        equal(status(get, method="DELETE"), (403, "SignatureDoesNotMatch"))
        equal(status(get, headers={"x-amz-meta-x": "1"}), (403, "AccessDenied"))
        equal(status(get.replace("X-Amz-Expires=60", "X-Amz-Expires=600")), (403, "SignatureDoesNotMatch"))
        old = s3.generate_presigned_url("get_object", {"Bucket": "films", "Key": "a b/ü.txt"}, ExpiresIn=1)
        import time
        time.sleep(2.1)
        equal(status(old), (403, "AccessDenied"))


def test_virtual_host():
    with Cloud() as cloud:
        s3 = cloud.client("s3", url=cloud.url.replace("127.0.0.1", "localhost"), s3={"addressing_style": "virtual"})
        import socket
        real = socket.getaddrinfo
        socket.getaddrinfo = lambda host, *a, **k: real("127.0.0.1" if str(host).endswith("localhost") else host, *a, **k)
        try:
            s3.create_bucket(Bucket="films")
            s3.put_object(Bucket="films", Key="dir/a b", Body=b"v")
            equal(s3.get_object(Bucket="films", Key="dir/a b")["Body"].read(), b"v")
            equal(s3.list_objects_v2(Bucket="films")["KeyCount"], 1)
            equal(s3.meta.endpoint_url.split("//")[1].split(":")[0], "localhost")
        finally:
            socket.getaddrinfo = real
        assert os.path.exists(os.path.join(cloud.folder, "buckets/films/dir/a b"))


run([test_buckets, test_objects, test_checksums, test_ranges_and_conditions, test_any_key, test_key_limits, test_listing,
     test_many_keys_are_paged, test_copy_and_delete, test_survives_restart, test_auto_create, test_presigned, test_virtual_host])
