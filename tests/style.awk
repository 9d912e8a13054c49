# House rules that a machine can check: sizes of files and lines, banned functions, left-overs. Run over the C sources
# from the project's root; prints each breach and exits 1.
BEGIN {
    banned = "strcpy|sprintf|vsprintf|strcat|gets|atoi|atol|atof|strtok|setjmp|longjmp|sigsetjmp|siglongjmp"
    memory = "malloc|calloc|realloc|free|strdup|strndup|asprintf"
}
# files.c works on threads of the pool, which may not touch collected memory.
FNR == 1 { end_file(); file = FILENAME; glue = file == "grammar/gc.c" || file == "builtins/world/files.c"; in_comment = 0; found = 0 }
{
    if (length($0) > 140 && file !~ /\.def$/) breach("line of " length($0) " bytes (at most 140; 120 columns are the aim)")
    if (/^[{]$/ && file ~ /[.][ch]$/) breach("a brace stands at the end of its line")
    if (/\t/ && file !~ /\.(re|y)$/) breach("a tab")
    if (/[ \t]$/) breach("space at the end of the line")
    if (/(^|[^A-Za-z_])(TODO|FIXME|XXX|HACK)([^A-Za-z_]|$)/) breach("a left-over: " $0)
    if (/^[ \t]*#[ \t]*include[ \t]*<(gc|uv|gmp|pcre2|curl|openssl|git2|archive|microhttpd|histedit|jansson|yaml|libxml|sqlite3)/) glue = 1
    code = strip($0)
    if (match(code, "(^|[^A-Za-z0-9_>.])(" banned ")[ ]*\\(")) breach("banned function: " $0)
    if (match(code, "(^|[^A-Za-z0-9_>.])(" memory ")[ ]*\\(") && file !~ /^tests\//) memory_line[++found] = FNR
    if (file !~ /^(cli|tests)\// && file !~ /^(grammar\/gc|builtins\/world\/(keeper|spawn))\.c$/ && match(code, "(^|[^A-Za-z0-9_>.])(exit|_exit|abort)[ ]*\\("))
        breach("only cli/ may end the process: " $0)
}
END { end_file(); exit bad }

function end_file(    i) {
    if (!file) return
    if (!glue) for (i = 1; i <= found; i++) { print file ":" memory_line[i] ": memory comes from grammar/gc.h"; bad = 1 }
    if (lines > 800 && file ~ /\.(c|re|y|def)$/) { print file ": " lines " lines (at most 800)"; bad = 1 }
    if (lines > 220 && file ~ /\.h$/) { print file ": " lines " lines (a header has at most 220)"; bad = 1 }
}
{ lines = FNR }

# The line without strings and comments.
function strip(text,    at) {
    gsub(/\\./, "", text)
    gsub(/"[^"]*"/, "\"\"", text)
    if (in_comment) {
        if (!(at = index(text, "*/"))) return ""
        text = substr(text, at + 2); in_comment = 0
    }
    gsub(/\/\*([^*]|\*[^\/])*\*\//, "", text)
    sub(/\/\/.*/, "", text)
    if ((at = index(text, "/*"))) { text = substr(text, 1, at - 1); in_comment = 1 }
    return text
}
function breach(text) { print FILENAME ":" FNR ": " text; bad = 1 }
