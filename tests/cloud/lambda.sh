# timeout: 300
# Lambda of the embedded cloud, driven by boto3.
command -v python3 >/dev/null || { echo "python3 is not installed"; exit 77; }
exec python3 "$TESTS/cloud/lambda_test.py"
