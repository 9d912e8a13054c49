# input at a terminal (tmux): the question stands below the tree, which waits for the answer; what does not fit is asked again;
# branches ask one after the other; an answer from elsewhere and Ctrl-C end the question.
command -v tmux >/dev/null || { echo "tmux is not installed"; exit 77; }
cat >Pipelinefile <<'G'
node {
    stage('In') {
        def a = input message: 'Deploy?', parameters: [string(name: 'q', defaultValue: 'd'), choice(name: 'c', choices: ['one', 'two']),
                                                       password(name: 'p')]
        echo "${a.q} ${a.c} ${a.p.length()}"
    }
    parallel one: { input 'First?' }, two: { input message: 'Second?', id: 'second', ok: 'Go' }
    stage('Last') { input 'Never?' }
}
G
mux() { tmux -S "$PWD/socket" "$@"; }
screen() { mux capture-pane -p | sed 's/ *$//; s/[0-9][0-9.]*m\{0,1\}s$/Ns/; s/[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]/*/' | sed '/^$/d'; }
shows() { tries=0; until screen | grep -q -- "$1" || [ $tries = 200 ]; do sleep 0.05; tries=$((tries + 1)); done; }
mux -f /dev/null new-session -d -x 70 -y 30 "TERM=screen sluice run; echo \"exit \$?\" >code; sleep 30"
trap 'mux kill-server' EXIT
shows 'q \[d\]'
sleep 0.3
screen
#> Pipelinefile, run 1
#> * In *Ns
#>   input Deploy?
#> · Last
#> Deploy?
#> q [d]
mux send-keys x y Enter
shows '^c .one'
mux send-keys three Enter
shows 'is not a choice'
mux send-keys two Enter
shows '^p \[\]'
mux send-keys s e c r e t Enter
shows 'First.*Enter'
screen
#> Pipelinefile, run 1
#> ✔ In *Ns
#>   q [d] xy
#>   c (one, two) [one] three
#>   'three' is not a choice of the parameter c; choose one of: one, two
#>   c (one, two) [one] two
#>   p []
#>   xy two 6
#> * one *Ns
#>   input First?
#> * two *Ns
#> · Last
#> First? [Enter: Proceed, n: abort]
mux send-keys nope Enter
shows 'neither'
mux send-keys y Enter
shows 'Second.*Enter'
screen | tail -n 4
#> * two *Ns
#>   input Second?
#> · Last
#> Second? [Enter: Go, n: abort]
sluice input 1 second >/dev/null
shows 'Never.*Enter'
screen | tail -n 8
#> ✔ one *Ns
#>   First? [Enter: Proceed, n: abort] nope
#>   'nope' is neither yes nor no
#>   First? [Enter: Proceed, n: abort] y
#> ✔ two *Ns
#> * Last *Ns
#>   input Never?
#> Never? [Enter: Proceed, n: abort]
mux send-keys C-c
shows ABORTED
screen | tail -n 3
#> ■ Last *Ns
#> Aborted by user
#> ■ ABORTED in *

# The same in another terminal.
mux kill-server
sleep 0.3
echo "input message: 'Sure?', id: 'sure', ok: 'Ja'" >ask.groovy
sluice run -q --wait-input ask.groovy </dev/null >out 2>&1 &
run=$!
tries=0
until sluice input | grep -q Sure || [ $tries = 200 ]; do sleep 0.05; tries=$((tries + 1)); done
mux -f /dev/null new-session -d -x 70 -y 30 "TERM=screen sluice input sure; sleep 30"
shows 'Enter: Ja'
mux send-keys nope Enter
shows 'neither'
mux send-keys ja Enter
shows 'approved'
screen
#> run 2, sure: Sure?
#> [Enter: Ja, n: abort] nope
#> 'nope' is neither yes nor no
#> [Enter: Ja, n: abort] ja
#> Run 2: sure approved
wait $run
echo "exit $?"
#> exit 0
