#!/bin/sh
# One worker's share of tests/run.sh: runs the tests listed in the file $1 ("number TAB kind TAB path" a line) and leaves
# N.out and N.err in $WORK/out, and "number exit-code" lines in $1.rc. It judges nothing.
factor=${TIME_FACTOR:-1}
out=$WORK/out
tab=$(printf '\t')
sluice=$BUILD/sluice

# A fresh folder as working directory, so that tests may leave what they like.
in_folder() {
    mkdir "$WORK/$n" && cd "$WORK/$n" || exit 1
}

# The processes that work in the test's folder, by their numbers.
left_over() {
    for process in /proc/[0-9]*; do
        case $(readlink "$process/cwd" 2>/dev/null) in "$WORK/$n"|"$WORK/$n/"*) echo "${process#/proc/}" ;; esac
    done
}

# A test ends what it has started. What is there a moment after its end is told, and ended.
end_left_over() {
    tries=0
    while [ -n "$(left_over)" ] && [ $tries -lt 20 ]; do sleep 0.1; tries=$((tries + 1)); done
    for pid in $(left_over); do
        echo "left running: $(tr '\0' ' ' <"/proc/$pid/cmdline")"
        kill -9 "$pid"
    done >>"$out/$n.out" 2>/dev/null
}

while IFS=$tab read -r n kind path; do
    case $kind:$path in
    script:tests/lang/*)
        timeout -k 5 $((20 * factor)) "$sluice" run --quiet --no-record "$path" >"$out/$n.out" 2>"$out/$n.err" </dev/null
        ;;
    script:tests/lint/*)
        timeout -k 5 $((20 * factor)) "$sluice" lint "$path" >"$out/$n.out" 2>"$out/$n.err" </dev/null
        ;;
    script:*)
        (
            in_folder
            cp "$TOP/$path" .
            HOME=$PWD exec timeout -k 5 $((60 * factor)) "$sluice" run --quiet --here "${path##*/}"
        ) >"$out/$n.out" 2>"$out/$n.err" </dev/null
        ;;
    parse:*)
        timeout -k 5 $((20 * factor)) "$BUILD/tests/tools/dump_ast" "$path" >"$out/$n.out" 2>&1 </dev/null
        ;;
    program:*)
        timeout -k 5 $((120 * factor)) "$BUILD/$path" >"$out/$n.out" 2>&1 </dev/null
        ;;
    rules:*)
        # shellcheck disable=SC2046
        (cd "$TOP" && awk -f "$path" $(find grammar interp builtins stdlib cli tests/unit tests/tools tests/fuzz \
            -name '*.[chy]' -o -name '*.re' -o -name '*.def' 2>/dev/null)) >"$out/$n.out" 2>&1 </dev/null
        ;;
    shell:*)
        limit=$(sed -n 's/^# timeout: *\([0-9]*\).*/\1/p' "$TOP/$path" | head -n 1)
        (
            in_folder
            HOME=$PWD PATH=$BUILD:$PATH TESTS=$TOP/tests TMPDIR=$PWD GOCACHE=${GOCACHE:-$BUILD/gocache} \
                exec timeout -k 5 $((${limit:-120} * factor)) sh "$TOP/$path"
        ) >"$out/$n.out" 2>&1 </dev/null
        code=$?
        end_left_over
        (exit $code)
        ;;
    esac
    echo "$n $?"
done <"$1" >"$1.rc"
