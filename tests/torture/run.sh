#!/bin/sh
# run.sh COUNT SEED: kills runs of pipeline.groovy with -9 at random moments, twice each, and resumes them. Every one must end
# as an undisturbed run does: the same result, the same lines of each branch in the same order, every effect once.
# KEEP=folder keeps what differs.
set -u
count=${1:-20} seed=${2:-1}
here=$(cd "$(dirname "$0")" && pwd)
sluice=$(cd "${BUILD:-build}" && pwd)/sluice
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cp "$here/pipeline.groovy" "$work/"
bad=0

# The log without times and numbers, by branch: ids of steps follow the order in which branches happen to run. What a timeout
# says is left out: it may come before or after the last output of the command that it ends.
normal() {
    awk '{ split($2, id, "/"); kind = $3; text = $0; sub(/^[^ ]* [^ ]* . /, "", text) }
         /^\t/ { text = $0 }
         kind == "B" && !/^\t/ { name[id[1]] = text }
         /Cancelling nested steps/ { next }
         kind == "R" { text = "run" } # 2, when the first was killed before it had begun
         /^\t/ || kind != "Z" { gsub(/ after [0-9.]+ .*/, " after", text); gsub(/[0-9]+ ms$/, "", text)
             print (id[1] ? name[id[1]] : "run") "|" kind "|" text }' "$1" | sort -s -t'|' -k1,1
}

last_run() { echo ".sluice/runs/$(ls .sluice/runs | sort -n | tail -n 1)"; }

# Whether the last run came as far as telling that it runs.
has_begun() { [ -d .sluice/runs ] && [ -s "$(last_run)/log" ]; }

# In the folder $1, with the times $2...: each but the last kills.
play() {
    dir=$1; shift
    mkdir -p "$dir/effects"
    cp "$here/pipeline.groovy" "$dir/Pipelinefile"
    ( cd "$dir" || exit 1
      export EFFECTS="$dir/effects"
      first=run
      for pause in "$@"; do
          timeout -s KILL "$pause" "$sluice" "$first" --plain >>out 2>&1
          code=$?
          first=resume
          has_begun || first=run
          [ $code -eq 137 ] || break
      done
      [ $code -ne 137 ] || { "$sluice" "$first" --plain >>out 2>&1; code=$?; }
      tail -n 1 out | grep -q 'every run here has ended' && code=ended # killed between its end and its exit
      run=$(last_run)
      normal "$run/log" | sed "s|$dir|.|g" >normal
      echo "$code $(grep -o '"result": *"[A-Z]*"' "$run/build.json")" | sed 's/^ended/3/' >result
      (cd effects && for f in *; do echo "$f:"; cat "$f"; done) >all-effects )
}

play "$work/truth" 60
if ! grep -q '^3 ' "$work/truth/result"; then
    cat "$work/truth/out"
    echo "the undisturbed run did not end as it should"
    exit 1
fi
length=$(awk 'END { print $1 / 1000 + 0.15 }' "$work/truth/.sluice/runs/1/log")
echo "undisturbed: $(wc -l <"$work/truth/normal") log lines, $length s"

i=0
while [ $i -lt "$count" ]; do
    i=$((i + 1))
    pauses=$(awk -v seed=$((seed * 100000 + i)) -v len="$length" 'BEGIN { srand(seed); print 0.01 + rand() * len, 0.01 + rand() * len * 0.7 }')
    # shellcheck disable=SC2086
    play "$work/$i" $pauses
    differs=''
    for what in result normal all-effects; do
        cmp -s "$work/truth/$what" "$work/$i/$what" || differs="$differs $what"
    done
    if [ -n "$differs" ]; then
        bad=$((bad + 1))
        echo "seed $seed round $i, killed after $pauses s: differs in$differs"
        for what in $differs; do diff "$work/truth/$what" "$work/$i/$what" | head -10; done
        [ -z "${KEEP:-}" ] || { mkdir -p "$KEEP"; cp -r "$work/$i" "$KEEP/"; }
    fi
    rm -rf "$work/$i"
done
left=$(pgrep -f "$work" | wc -l)
[ "$left" -eq 0 ] || { bad=$((bad + 1)); echo "$left processes are left over"; }
echo "$((count)) runs killed and resumed, $bad differ"
[ $bad -eq 0 ]
