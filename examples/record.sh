#!/bin/sh
# Records a command in a terminal of its own (tmux) as an animated picture:  sh examples/record.sh OUT.svg COMMAND...
# README's is made by:  sh examples/record.sh examples/movies-api.svg make --no-print-directory run
set -eu
out=$1
shift
work=$(mktemp -d)
socket=$work/tmux
trap 'tmux -S "$socket" kill-server 2>/dev/null || true; rm -rf "$work"' EXIT
columns=100 rows=${ROWS:-24}
tmux -S "$socket" -f /dev/null new-session -d -x $columns -y "$rows" "printf '\033[1m\$ %s\033[0m\n' '$*'; $*; echo done >'$work/end'; sleep 5"
number=0
while [ ! -e "$work/end" ] && [ $number -lt 3000 ]; do
    tmux -S "$socket" capture-pane -e -p >"$(printf '%s/%05d.frame' "$work" $number)" || break
    number=$((number + 1))
    sleep 0.1
done
sleep 0.3
tmux -S "$socket" capture-pane -e -p >"$(printf '%s/%05d.frame' "$work" $number)"
awk -v columns=$columns -v rows="$rows" -f "$(dirname "$0")/record.awk" "$work"/*.frame >"$out"
