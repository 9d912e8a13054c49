# Compares what the tests of tests/run.sh gave with what they expect, prints each difference, and ends with
# "N passed, N failed". Expectations stand in the tests themselves:
#   // expect: TEXT           one line of standard output, in order
#   // expect error: TEXT     the script ends with an error at this very line, whose message contains TEXT
#   // expect exit: N         the exit code (else 0; 1 or 2 with "expect error")
#   // expect lint: RULE      `sluice lint` reports RULE at this line; nothing else may be reported
#   #> TEXT                   in a shell test: one line of output; "*" stands for anything, "#> ..." for any lines
BEGIN {
    FS = "\t"
    while ((getline line < (work "/rc")) > 0) { split(line, part, " "); code[part[1]] = part[2] }
    oracle = oracle + 0
}
{
    n = $1; kind = $2; path = $3; rc = (n in code) ? code[n] : "none"
    faults = ""; skipped = 0; differs = ""
    if (kind == "script") check_script()
    else if (kind == "shell") check_shell()
    else if (kind == "parse") check_parse()
    else if (rc != 0) fault(rc == 124 || rc == 137 ? "ended by the time limit" : "exit code " rc)
    if (rc != 0 && faults != "" && kind != "script") faults = faults tail("out")
    if (differs != "" && faults == "") fault("\"oracle differs\" is stated, but nothing differs")
    else if (differs != "") { explained++; next }
    if (skipped) skips++
    else if (faults == "") passes++
    else { fails++; printf "FAILED %s\n%s", path, faults }
}
END {
    if (explained) printf "%d differ for a stated reason\n", explained
    printf "%d passed, %d failed%s\n", passes, fails, skips ? ", " skips " skipped" : ""
    exit fails > 0 || passes + skips == 0
}

function fault(text) { faults = faults "    " text "\n" }

# The lines of one of the test's output files, into result[1..].
function load(suffix, result,    file, count) {
    split("", result); file = work "/out/" n "." suffix; count = 0
    while ((getline line < file) > 0) result[++count] = line
    close(file)
    return count
}

function tail(suffix,    lines, count, i, text) {
    count = load(suffix, lines); text = ""
    for (i = count > 15 ? count - 14 : 1; i <= count; i++) text = text "    | " lines[i] "\n"
    return text
}

function after(text, mark,    at) { at = index(text, mark); return substr(text, at + length(mark)) }

function check_script(    want, wants, got, gots, err, errs, number, want_exit, error_line, error_text, lint, i, at) {
    wants = 0; number = 0; want_exit = ""; error_line = 0; lint = 0
    while ((getline line < path) > 0) {
        number++
        sub(/\r$/, "", line)
        if ((at = index(line, "// expect")) > 0 || index(line, "// oracle differs: ")) {
            if (line ~ /\/\/ expect: /) want[++wants] = after(line, "// expect: ")
            else if (line ~ /\/\/ expect:$/) want[++wants] = ""
            else if (line ~ /\/\/ expect error: /) { error_line = number; error_text = after(line, "// expect error: ") }
            else if (line ~ /\/\/ expect exit: /) want_exit = after(line, "// expect exit: ") + 0
            else if (line ~ /\/\/ expect lint: /) { lint++; lint_at[after(line, "// expect lint: ") SUBSEP number] = n }
            else if (line ~ /\/\/ oracle differs: /) { if (oracle) differs = after(line, "// oracle differs: ") }
            else fault("line " number ": no such expectation: " substr(line, at))
        }
    }
    close(path)
    errs = load("err", err)
    gots = load("out", got)
    if (lint || path ~ /^tests\/lint\//) { check_lint(lint); return }
    compare(want, wants, got, gots)
    if (error_line) check_error(error_line, error_text, err, errs)
    if (oracle) { if (!error_line && errs) fault("it fails: " err[1]); return }
    if (rc == 124 || rc == 137) fault("ended by the time limit")
    else if (want_exit != "" ? rc != want_exit : error_line ? rc != 1 && rc != 2 : rc != 0) fault("exit code " rc)
    if (faults != "" && errs && !error_line) faults = faults tail("err")
}

function compare(want, wants, got, gots,    i, shown) {
    for (i = 1; i <= wants || i <= gots; i++) {
        if (i <= wants && i <= gots && want[i] == got[i]) continue
        if (i <= wants) fault("output line " i " expected: " want[i])
        if (i <= gots) fault("output line " i " found:    " got[i])
        if (++shown == 5) { fault("..."); return }
    }
}

# The error must be reported at FILE:LINE: with the text in it (further lines of the message may hold it).
function check_error(number, text, err, errs,    i, base, here, seen) {
    base = path; sub(/.*\//, "", base)
    for (i = 1; i <= errs; i++) {
        here = index(err[i], base ":" number ":")
        if (here) seen = 1
        if (seen && (index(err[i], text) || (oracle && index(err[i], "[syntax]")))) return
    }
    fault("expected an error at line " number " with: " text)
    for (i = 1; i <= errs && i <= 8; i++) fault("found: " err[i])
    if (!errs) fault("found none")
}

# Reports look like FILE:LINE:COLUMN: severity: message [rule].
function check_lint(count,    got, gots, err, i, j, part, rule, key) {
    gots = load("out", got)
    j = load("err", err)
    for (i = 1; i <= j; i++) got[++gots] = err[i]
    for (i = 1; i <= gots; i++) {
        if (index(got[i], path ":") != 1 || !match(got[i], /\[[a-z-]+\]$/)) continue
        rule = substr(got[i], RSTART + 1, RLENGTH - 2)
        split(substr(got[i], length(path) + 2), part, ":")
        key = rule SUBSEP part[1]
        if (lint_at[key] == n) { if (!(( n, key) in hit)) { hit[n, key] = 1; count-- } }
        else fault("not expected: " got[i])
    }
    for (key in lint_at) if (lint_at[key] == n && !((n, key) in hit)) { split(key, part, SUBSEP); fault("line " part[2] ": expected " part[1]) }
}

function check_shell(    want, wants, got, gots, number) {
    if (rc == 77) { skipped = 1; gots = load("out", got); printf "skipped %s: %s\n", path, got[gots]; return }
    if (rc == 124 || rc == 137) fault("ended by the time limit")
    else if (rc != 0) fault("exit code " rc)
    wants = 0
    while ((getline line < path) > 0) {
        if (line ~ /^[ \t]*#> /) want[++wants] = after(line, "#> ")
        else if (line ~ /^[ \t]*#>$/) want[++wants] = ""
    }
    close(path)
    if (!wants) return
    gots = load("out", got)
    match_lines(want, wants, got, gots)
}

# Line by line; "..." skips up to the next line that fits.
function match_lines(want, wants, got, gots,    i, j, skipping) {
    j = 1
    for (i = 1; i <= wants; i++) {
        if (want[i] == "...") { skipping = 1; continue }
        if (skipping) while (j <= gots && !glob(want[i], got[j])) j++
        if (j > gots) { fault("missing: " want[i]); faults = faults tail("out"); return }
        if (!glob(want[i], got[j])) { fault("line " j " expected: " want[i]); fault("line " j " found:    " got[j]); faults = faults tail("out"); return }
        j++; skipping = 0
    }
    if (j <= gots && !skipping) { fault("more than expected: " got[j]); faults = faults tail("out") }
}

# Does the text fit the pattern, in which "*" stands for anything?
function glob(pattern, text,    part, count, i, at) {
    count = split(pattern, part, "*")
    if (count <= 1 && index(pattern, "*") == 0) return pattern == text
    if (substr(text, 1, length(part[1])) != part[1]) return 0
    text = substr(text, length(part[1]) + 1)
    for (i = 2; i < count; i++) {
        if (part[i] == "") continue
        if (!(at = index(text, part[i]))) return 0
        text = substr(text, at + length(part[i]))
    }
    return part[count] == "" || (length(text) >= length(part[count]) && substr(text, length(text) - length(part[count]) + 1) == part[count])
}

function check_parse(    want, wants, got, gots, file) {
    file = path; sub(/\.groovy$/, ".ast", file); wants = 0
    while ((getline line < file) > 0) want[++wants] = line
    close(file)
    gots = load("out", got)
    if (rc > 2) fault("exit code " rc)
    if (!wants) fault("there is no " file)
    compare(want, wants, got, gots)
}
