# The REPL at a terminal (tmux): print shows at once, Ctrl-C clears the line as often as one likes, Tab behind a dot offers members,
# input asks; it ends with its terminal.
command -v tmux >/dev/null || { echo "tmux is not installed"; exit 77; }
export XDG_STATE_HOME=$PWD/state
mux() { tmux -S "$PWD/socket" "$@"; }
screen() { mux capture-pane -p | sed 's/ *$//' | sed '/^$/d'; }
shows() { tries=0; until screen | tail -n "${2:-1}" | grep -q -- "$1" || [ $tries = 200 ]; do sleep 0.05; tries=$((tries + 1)); done; }
say() { mux send-keys "$@"; }
mux -f /dev/null new-session -d -x 78 -y 40 "TERM=screen exec sluice repl --color never"
trap 'mux kill-server 2>/dev/null' EXIT
pid=$(mux display -p '#{pane_pid}')
shows '>>>'
say 'print "hello"' Enter
shows '>>>$'
for word in abc x y; do
    say "$word"
    shows ">>> $word"
    say C-c
    shows '>>>$'
done
say 'word = [aa: 1, abc: 2]' Enter
shows '>>>$'
say word.contain Tab
shows '>>> word.contains'
say C-c
shows '>>>$'
say 'word.ab' Tab Enter
shows '>>>$'
say 'nothing.co' Tab
shows 'nothing.co'
say C-c
shows '>>>$'
say "input message: 'Who?', parameters: [string(name: 'who')]" Enter
shows 'who'
say ann Enter
shows '>>>$'
screen
#> sluice *
#> >>> print "hello"
#> hello
#> >>> abc
#> >>> x
#> >>> y
#> >>> word = [aa: 1, abc: 2]
#> => ['aa':1, 'abc':2]
#> >>> word.contains
#> >>> word.abc
#> => 2
#> >>> nothing.co
#> >>> input message: 'Who?', parameters: [string(name: 'who')]
#> Who?
#> who []
#> ann
#> => 'ann'
#> >>>
mux kill-server
tries=0
while ps -o stat= -p "$pid" | grep -qv Z && [ $tries -lt 100 ]; do sleep 0.05; tries=$((tries + 1)); done
echo "waited $((tries / 100))"
#> waited 0
test -s state/sluice/history && echo kept
#> kept
