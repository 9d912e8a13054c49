# Turns the .groovy files given as arguments into the C table that stdlib/stdlib.h declares; with -v text=NAME a single file
# into the string NAME.
BEGIN { print text ? "extern const char " text "[];\nconst char " text "[] =" : "#include \"stdlib/stdlib.h\"\nconst StdlibFile stdlib_files[] = {" }
FNR == 1 && !text { close_row(); printf "    {\"%s\",\n", FILENAME; open_row = 1 }
{
    gsub(/[\\"]/, "\\\\&")
    gsub(/\?/, "\\?")
    gsub(/\t/, "\\t")
    printf "     \"%s\\n\"\n", $0
}
END { if (!text) close_row(); print text ? "    ;" : "    {0, 0},\n};" }
function close_row() { if (open_row) print "    }," }
