#!/usr/bin/env python3
"""Multipart uploads and streamed bodies of the embedded cloud: boto3, its transfer manager, and chunks signed by hand."""
import base64
import hashlib
import hmac
import http.client
import io
import os
import time

from harness import Cloud, code_of, equal, run, boto3, botocore
import botocore.httpsession

MB = 1 << 20


def pieces(*sizes):
    return [os.urandom(1000) * (size // 1000) for size in sizes]


def etag_of(parts):
    return '"%s-%d"' % (hashlib.md5(b"".join(hashlib.md5(p).digest() for p in parts)).hexdigest(), len(parts))


def test_by_hand():
    with Cloud() as cloud:
        s3 = cloud.client("s3")
        s3.create_bucket(Bucket="films")
        parts = pieces(5500000, 6000000, 12000)
        made = s3.create_multipart_upload(Bucket="films", Key="a/big", ContentType="video/x", Metadata={"k": "v"})
        names = {"Bucket": "films", "Key": "a/big", "UploadId": made["UploadId"]}
        done = []
        for number, part in reversed(list(enumerate(parts, 1))):
            etag = s3.upload_part(PartNumber=number, Body=part, **names)["ETag"]
            equal(etag, '"%s"' % hashlib.md5(part).hexdigest())
            done.insert(0, {"PartNumber": number, "ETag": etag})
        s3.upload_part(PartNumber=3, Body=b"first try", **names)
        s3.upload_part(PartNumber=3, Body=parts[2], **names)  # again: the last one counts
        listed = s3.list_parts(**names)
        equal([(p["PartNumber"], p["Size"], p["ETag"]) for p in listed["Parts"]],
              [(n, len(p), d["ETag"]) for n, (p, d) in enumerate(zip(parts, done), 1)])
        page = s3.list_parts(MaxParts=2, **names)
        equal((len(page["Parts"]), page["IsTruncated"], page["NextPartNumberMarker"]), (2, True, 2))
        equal([p["PartNumber"] for p in s3.list_parts(PartNumberMarker=2, **names)["Parts"]], [3])
        equal([(u["Key"], u["UploadId"]) for u in s3.list_multipart_uploads(Bucket="films")["Uploads"]], [("a/big", made["UploadId"])])
        equal(code_of(s3.get_object, Bucket="films", Key="a/big"), ("NoSuchKey", 404))

        def complete(parts_):
            return s3.complete_multipart_upload(MultipartUpload={"Parts": parts_}, **names)
        equal(code_of(complete, [done[1], done[0], done[2]]), ("InvalidPartOrder", 400))
        equal(code_of(complete, done + [{"PartNumber": 4, "ETag": '"00"'}]), ("InvalidPart", 400))
        equal(code_of(complete, [dict(done[0], ETag='"00"')]), ("InvalidPart", 400))
        equal(code_of(complete, []), ("MalformedXML", 400))
        equal(complete(done)["ETag"], etag_of(parts))
        got = s3.get_object(Bucket="films", Key="a/big")
        equal((got["ETag"], got["ContentType"], got["Metadata"]), (etag_of(parts), "video/x", {"k": "v"}))
        assert got["Body"].read() == b"".join(parts)
        equal(code_of(complete, done), ("NoSuchUpload", 404))
        equal(s3.list_multipart_uploads(Bucket="films").get("Uploads"), None)
        equal(code_of(s3.upload_part, PartNumber=0, Body=b"", **names), ("InvalidArgument", 400))
        equal(s3.copy_object(Bucket="films", Key="copy", CopySource="films/a/big")["CopyObjectResult"]["ETag"],
              '"%s"' % hashlib.md5(b"".join(parts)).hexdigest())


def test_small_parts_and_abort():
    with Cloud() as cloud:
        s3 = cloud.client("s3")
        s3.create_bucket(Bucket="films")
        names = {"Bucket": "films", "Key": "k"}
        names["UploadId"] = s3.create_multipart_upload(**names)["UploadId"]
        done = [{"PartNumber": n, "ETag": s3.upload_part(PartNumber=n, Body=b"small", **names)["ETag"]} for n in (1, 2)]
        equal(code_of(s3.complete_multipart_upload, MultipartUpload={"Parts": done}, **names), ("EntityTooSmall", 400))
        s3.abort_multipart_upload(**names)
        equal(code_of(s3.abort_multipart_upload, **names), ("NoSuchUpload", 404))
        equal(code_of(s3.upload_part, PartNumber=1, Body=b"x", **names), ("NoSuchUpload", 404))
        equal(code_of(s3.upload_part, PartNumber=1, Body=b"x", **dict(names, UploadId="../../x")), ("NoSuchUpload", 404))
        equal(os.listdir(os.path.join(cloud.folder, "uploads")), [])
        equal(os.listdir(os.path.join(cloud.folder, "tmp")), [])


def test_checksums():
    with Cloud() as cloud:
        s3 = cloud.client("s3")
        s3.create_bucket(Bucket="films")
        parts = pieces(5300000, 7000)
        for algorithm, kind in (("CRC32", "COMPOSITE"), ("CRC32", "FULL_OBJECT"), ("SHA256", "COMPOSITE"), ("SHA1", "COMPOSITE")):
            names = {"Bucket": "films", "Key": algorithm}
            names["UploadId"] = s3.create_multipart_upload(ChecksumAlgorithm=algorithm, ChecksumType=kind, **names)["UploadId"]
            done = []
            field = "Checksum" + algorithm
            for n, part in enumerate(parts, 1):
                up = s3.upload_part(PartNumber=n, Body=part, ChecksumAlgorithm=algorithm, **names)
                done.append({"PartNumber": n, "ETag": up["ETag"], field: up[field]})
            result = s3.complete_multipart_upload(MultipartUpload={"Parts": done}, **names)
            head = s3.head_object(Bucket="films", Key=algorithm, ChecksumMode="ENABLED")
            equal((head[field], head["ChecksumType"]), (result[field], kind))
            if algorithm.startswith("SHA"):
                h = getattr(hashlib, algorithm.lower())
                whole = base64.b64encode(h(b"".join(h(p).digest() for p in parts)).digest()).decode() + "-2"
                equal(result[field], whole)
            elif kind == "FULL_OBJECT":
                import zlib
                equal(result[field], base64.b64encode(zlib.crc32(b"".join(parts)).to_bytes(4, "big")).decode())
        names = {"Bucket": "films", "Key": "wrong"}
        equal(code_of(s3.create_multipart_upload, ChecksumAlgorithm="SHA256", ChecksumType="FULL_OBJECT", **names), ("InvalidRequest", 400))


def test_transfer_manager():
    with Cloud() as cloud:
        s3 = cloud.client("s3")
        s3.create_bucket(Bucket="films")
        data = os.urandom(1 << 20) * 20
        config = boto3.s3.transfer.TransferConfig(multipart_threshold=8 * MB, multipart_chunksize=8 * MB)
        s3.upload_fileobj(io.BytesIO(data), "films", "big", Config=config)
        head = s3.head_object(Bucket="films", Key="big")
        assert head["ETag"].endswith('-3"'), head["ETag"]
        out = io.BytesIO()
        s3.download_fileobj("films", "big", out, Config=config)
        assert out.getvalue() == data
        s3.copy({"Bucket": "films", "Key": "big"}, "films", "copy", Config=config)  # UploadPartCopy
        copied = s3.get_object(Bucket="films", Key="copy")
        equal(copied["ETag"], head["ETag"])
        assert copied["Body"].read() == data


# --- chunks signed by hand, as the S3 API reference says ("Signature calculations: transferring payload in multiple chunks")

def sign_key(secret, date, region, service):
    key = ("AWS4" + secret).encode()
    for part in (date, region, service, "aws4_request"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    return key


def put_chunked(cloud, path, chunks, trailer=None, spoil=None, declared=None):
    host = cloud.url.split("//")[1]
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    scope = "%s/us-east-1/s3/aws4_request" % stamp[:8]
    kind = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" + ("-TRAILER" if trailer else "")
    size = sum(len(c) for c in chunks)
    headers = {"host": host, "x-amz-content-sha256": kind, "x-amz-date": stamp, "content-encoding": "aws-chunked",
               "x-amz-decoded-content-length": str(size if declared is None else declared)}
    if trailer:
        headers["x-amz-trailer"] = trailer[0]
    names = ";".join(sorted(headers))
    canonical = "PUT\n%s\n\n%s\n%s\n%s" % (path, "".join("%s:%s\n" % (n, headers[n]) for n in sorted(headers)), names, kind)
    key = sign_key(cloud.keys[1], stamp[:8], "us-east-1", "s3")

    def signature(text):
        return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
    previous = signature("AWS4-HMAC-SHA256\n%s\n%s\n%s" % (stamp, scope, hashlib.sha256(canonical.encode()).hexdigest()))
    headers["authorization"] = "AWS4-HMAC-SHA256 Credential=%s/%s,SignedHeaders=%s,Signature=%s" % (cloud.keys[0], scope, names, previous)
    body = b""
    empty = hashlib.sha256(b"").hexdigest()
    for chunk in chunks + [b""]:
        previous = signature("AWS4-HMAC-SHA256-PAYLOAD\n%s\n%s\n%s\n%s\n%s" % (stamp, scope, previous, empty, hashlib.sha256(chunk).hexdigest()))
        data = chunk if spoil != "data" else chunk.replace(b"a", b"b")
        body += b"%x;chunk-signature=%s\r\n" % (len(chunk), previous.encode()) + data + (b"\r\n" if chunk or not trailer else b"")
    if trailer:
        line = "%s:%s\n" % trailer
        last = signature("AWS4-HMAC-SHA256-TRAILER\n%s\n%s\n%s\n%s" % (stamp, scope, previous, hashlib.sha256(line.encode()).hexdigest()))
        if spoil == "trailer":
            last = "0" * 64
        body += ("%s:%s\r\nx-amz-trailer-signature:%s\r\n\r\n" % (trailer[0], trailer[1], last)).encode()
    if spoil == "short":
        body = body[:len(chunks[0]) // 2]
    connection = http.client.HTTPConnection(host, timeout=10)
    connection.request("PUT", path, body, headers)
    reply = connection.getresponse()
    text = reply.read().decode()
    return (reply.status, text.split("<Code>")[1].split("<")[0]) if "<Code>" in text else (reply.status, "")


def test_signed_chunks():
    with Cloud() as cloud:
        s3 = cloud.client("s3")
        s3.create_bucket(Bucket="films")
        chunks = [b"a" * 65536, b"a" * 65536, b"a" * 1024]
        equal(put_chunked(cloud, "/films/k", chunks), (200, ""))
        got = s3.get_object(Bucket="films", Key="k")
        equal(got["Body"].read(), b"a" * 132096)
        assert "ContentEncoding" not in got or got["ContentEncoding"] == ""
        equal(put_chunked(cloud, "/films/bad", chunks, spoil="data"), (403, "SignatureDoesNotMatch"))
        equal(put_chunked(cloud, "/films/bad", chunks, spoil="short"), (400, "IncompleteBody"))
        equal(put_chunked(cloud, "/films/bad", chunks, declared=5), (400, "IncompleteBody"))
        sha = base64.b64encode(hashlib.sha256(b"a" * 132096).digest()).decode()
        equal(put_chunked(cloud, "/films/t", chunks, trailer=("x-amz-checksum-sha256", sha)), (200, ""))
        equal(s3.head_object(Bucket="films", Key="t", ChecksumMode="ENABLED")["ChecksumSHA256"], sha)
        equal(put_chunked(cloud, "/films/bad", chunks, trailer=("x-amz-checksum-sha256", sha), spoil="trailer"), (403, "SignatureDoesNotMatch"))
        equal(put_chunked(cloud, "/films/bad", chunks, trailer=("x-amz-checksum-crc32", "AAAAAA==")), (400, "BadDigest"))
        equal(code_of(s3.head_object, Bucket="films", Key="bad")[1], 404)
        equal(os.listdir(os.path.join(cloud.folder, "tmp")), [])


def put_unsigned_trailer(cloud, path, data, trailer, spoil=None):
    """What today's SDKs send for streams over TLS: signed by botocore's own signer, the chunks made here."""
    body = b"".join(b"%x\r\n%s\r\n" % (len(data[i:i + 65536]), data[i:i + 65536]) for i in range(0, len(data), 65536))
    body += ("0\r\n" + ("%s:%s\r\n" % trailer if spoil != "missing" else "") + "\r\n").encode()
    request = botocore.awsrequest.AWSRequest("PUT", cloud.url + path, data=body, headers={
        "content-encoding": "aws-chunked", "x-amz-decoded-content-length": str(len(data)), "x-amz-trailer": trailer[0],
        "X-Amz-Content-SHA256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER"})
    signer = botocore.auth.S3SigV4Auth(botocore.credentials.Credentials(*cloud.keys), "s3", "us-east-1")
    signer.payload = lambda _: "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
    signer.add_auth(request)
    reply = botocore.httpsession.URLLib3Session().send(request.prepare())
    text = reply.text
    return (reply.status_code, text.split("<Code>")[1].split("<")[0]) if "<Code>" in text else (reply.status_code, "")


def test_unsigned_trailer():
    with Cloud() as cloud:
        s3 = cloud.client("s3")
        s3.create_bucket(Bucket="films")
        data = os.urandom(200000)
        sha = base64.b64encode(hashlib.sha256(data).digest()).decode()
        equal(put_unsigned_trailer(cloud, "/films/k", data, ("x-amz-checksum-sha256", sha)), (200, ""))
        got = s3.get_object(Bucket="films", Key="k")
        assert got["Body"].read() == data
        equal(got["ChecksumSHA256"], sha)
        equal(put_unsigned_trailer(cloud, "/films/bad", data, ("x-amz-checksum-sha256", sha[::-1])), (400, "BadDigest"))
        equal(put_unsigned_trailer(cloud, "/films/bad", data, ("x-amz-checksum-sha256", sha), "missing"), (400, "MalformedTrailerError"))
        equal(put_unsigned_trailer(cloud, "/films/bad", data, ("x-amz-nonsense", "1")), (400, "InvalidRequest"))
        # CRC-64/NVME, of the catalogue's check text
        nine = base64.b64encode(bytes.fromhex("ae8b14860a799888")).decode()
        equal(put_unsigned_trailer(cloud, "/films/n", b"123456789", ("x-amz-checksum-crc64nvme", nine)), (200, ""))
        equal(code_of(s3.head_object, Bucket="films", Key="bad")[1], 404)


run([test_by_hand, test_small_parts_and_abort, test_checksums, test_transfer_manager, test_signed_chunks, test_unsigned_trailer])
