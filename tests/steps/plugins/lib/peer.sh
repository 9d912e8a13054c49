# Starts peer.py: $HTTP is its address, $SMTP the mail server's; it ends with the shell.
command -v python3 > /dev/null || exit 77
mkdir -p "$PWD/peer"
python3 "$TOP/tests/steps/plugins/lib/peer.py" "$PWD/peer" > peer/out 2>&1 &
peer=$!
trap 'kill $peer 2> /dev/null; wait $peer 2> /dev/null || true' EXIT
for _ in $(seq 200); do
    [ -e peer/ports ] && break
    sleep 0.05
done
read -r web mail < peer/ports
export HTTP=http://127.0.0.1:$web SMTP=smtp://127.0.0.1:$mail
