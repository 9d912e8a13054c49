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
        ;;
    esac
    echo "$n $?"
done <"$1" >"$1.rc"
