# Turns the .groovy files given as arguments into the C table that stdlib/stdlib.h declares.
BEGIN { print "#include \"stdlib/stdlib.h\"\nconst StdlibFile stdlib_files[] = {" }
FNR == 1 { close_row(); printf "    {\"%s\",\n", FILENAME; open_row = 1 }
{
    gsub(/[\\"]/, "\\\\&")
    gsub(/\?/, "\\?")
    gsub(/\t/, "\\t")
    printf "     \"%s\\n\"\n", $0
}
END { close_row(); print "    {0, 0},\n};" }
function close_row() { if (open_row) print "    }," }
