# timeout: 120
# Signatures, keys and STS of the embedded cloud, driven by boto3.
command -v python3 >/dev/null || { echo "python3 is not installed"; exit 77; }
exec python3 "$TESTS/cloud/auth_test.py"
