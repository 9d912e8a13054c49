# The living tree, on a terminal (tmux): what runs, what is to come, the last lines; what has finished stays; a narrower
# terminal does not break it; the cursor comes back.
command -v tmux >/dev/null || { echo "tmux is not installed"; exit 77; }
cat >Pipelinefile <<'END'
node {
    stage('First') { echo 'first speaks' }
    stage('Second') {
        sh 'set +x; for i in 1 2 3 4 5 6 7; do echo "quiet line $i"; done; touch here; until [ -e go ]; do sleep 0.05; done'
        parallel one: { sh 'set +x; touch one; until [ -e on ]; do sleep 0.05; done' }, two: { echo 'two speaks' }
    }
    stage('Third') { sh 'exit 5' }
    stage('Fourth') { echo 'never' }
}
END
mux() { tmux -S "$PWD/socket" "$@"; }
screen() { sleep 0.4; mux capture-pane -p | sed 's/ *$//; s/[0-9][0-9.]*m\{0,1\}s$/Ns/; s/[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]/*/' | sed '/^$/d'; }
wait_for() { tries=0; until [ -e "$1" ] || [ $tries = 200 ]; do sleep 0.05; tries=$((tries + 1)); done; }
mux -f /dev/null new-session -d -x 70 -y 30 "TERM=screen sluice run --here; echo \"exit \$?\" >code; sleep 30"
trap 'mux kill-server' EXIT
wait_for here
screen
#> Pipelinefile, run 1
#> ✔ First *Ns
#>   first speaks
#> * Second *Ns
#>   │ quiet line 3
#>   │ quiet line 4
#>   │ quiet line 5
#>   │ quiet line 6
#>   │ quiet line 7
#> · Third
#> · Fourth
#> Ns
touch go
wait_for one
mux resize-window -x 40 -y 30
screen
#> ...
#> * Second *Ns
#>   * one *Ns
#> ...
#>   ✔ two *Ns
#> · Third
#> · Fourth
#> Ns
touch on
wait_for code
screen
#> ...
#> ✔ Second *Ns
#>   ✔ one *Ns
#>   ✔ two *Ns
#>     two speaks
#> ✘ Third *Ns
#> - Fourth *skipped
#> Pipelinefile:7:*
#> ...
#> The command that failed: *exit 5*
#> Its exit code: 5
#> ✘ FAILURE in *
#> ...
cat code
#> exit 1
