# The layers: cli -> builtins -> interp -> grammar, never back, and each third-party library included in exactly one
# file. Run over the C sources from the project's root; prints each breach and exits 1.
BEGIN {
    allowed["grammar"] = " grammar "
    allowed["stdlib"] = " stdlib "
    allowed["interp"] = " grammar interp "
    # Of the interpreter, steps see its facade, the contracts of world, loop, CPUs and fibers, and charsets; nothing of the parser.
    allowed["builtins"] = " grammar/gc.h grammar/text.h grammar/source.h interp/api.h interp/world.h interp/loop.h interp/nearby.h" \
                          " interp/fiber.h interp/text/charset.h stdlib builtins "
    # These read the tree that the parser made: declarative pipelines (and Java's patterns in them), @Library, and what tells a pipeline
    # from plain Groovy.
    tree_readers = "^builtins/(declarative/|library/|run/pipeline[.]c)"
    tree = " grammar/ast.h interp/text/pattern_syntax.h "
    allowed["cli"] = " grammar interp builtins stdlib cli "
    allowed["tests"] = " grammar interp builtins stdlib cli tests "

    split("gc.h=libgc gc=libgc uv.h=libuv gmp.h=gmp pcre2.h=PCRE2 curl=libcurl openssl=OpenSSL git2.h=libgit2 git2=libgit2" \
          " archive.h=libarchive archive_entry.h=libarchive microhttpd.h=libmicrohttpd histedit.h=libedit" \
          " jansson.h=jansson yaml.h=libyaml iconv.h=iconv libxml=libxml2 sqlite3.h=SQLite", pairs, " ")
    for (i in pairs) { split(pairs[i], pair, "="); library[pair[1]] = pair[2] }
    split("alloca assert complex ctype dirent dlfcn elf endian errno fcntl fenv float fnmatch glob grp inttypes langinfo libgen" \
          " limits link locale math netdb poll pthread pty pwd sched semaphore signal spawn stdalign stdarg stdatomic" \
          " stdbool stddef stdint stdio stdlib stdnoreturn string strings syslog termios time uchar ucontext unistd" \
          " utime wchar wctype execinfo ftw", names, " ")
    for (i in names) system_header[names[i] ".h"] = 1
}
FNR == 1 { from = FILENAME; sub(/\/.*/, "", from) }
/^[ \t]*#[ \t]*include[ \t]*"/ {
    to = $0; sub(/^[^"]*"/, "", to); sub(/".*/, "", to)
    dir = to; sub(/\/.*/, "", dir)
    if (to !~ /\//) breach("include \"folder/file.h\", not \"" to "\"")
    else if (FILENAME ~ tree_readers && index(tree, " " to " ")) next
    else if (!index(allowed[from], " " dir " ") && !index(allowed[from], " " to " ")) breach(from "/ may not include " to)
}
/^[ \t]*#[ \t]*include[ \t]*</ {
    to = $0; sub(/^[^<]*</, "", to); sub(/>.*/, "", to)
    dir = to; sub(/\/.*/, "", dir)
    if (dir in library) {
        if (from == "tests") next
        lib = library[dir]
        if (lib in home && home[lib] != FILENAME) breach(lib " is already included in " home[lib])
        home[lib] = FILENAME
        if (FILENAME ~ /\.h$/) breach(lib " must not leak through a header")
    } else if (!(to in system_header) && dir !~ /^(sys|net|netinet|arpa|linux|sanitizer|valgrind)$/)
        breach("unknown header <" to ">: a new library is named in tests/layers.awk")
}
END { exit bad }
function breach(text) { print FILENAME ":" FNR ": " text; bad = 1 }
