# Turns captures of a terminal (one file a frame, a tenth of a second each) into one SVG that plays them once and stays on the last.
# Without animation it shows the last frame.
BEGIN {
    W = 8.4; H = 17
    colour[31] = "#f47067"; colour[32] = "#57ab5a"; colour[33] = "#c69026"
}
FNR == 1 { if (NR > 1) close_frame(); text = ""; tick++ }
{ text = text line_of($0, FNR) }
END {
    close_frame()
    while (rows > 1 && used < rows - 1) rows--
    printf "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"ui-monospace,Menlo,Consolas,monospace\" font-size=\"14\">\n", columns * W + 24, rows * H + 24
    print "<style>text{fill:#d1d7e0;white-space:pre}.b{font-weight:bold}.d{opacity:.6}</style>"
    print "<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#1c2128\"/>"
    for (i = 1; i <= frames; i++) {
        if (i < frames) printf "<g display=\"none\"><set attributeName=\"display\" to=\"inline\" begin=\"%.1fs\" dur=\"%.1fs\"/>\n%s</g>\n", at[i] / 10, (at[i + 1] - at[i]) / 10, frame[i]
        else printf "<g><set attributeName=\"display\" to=\"none\" begin=\"0s\" dur=\"%.1fs\"/>\n%s</g>\n", at[i] / 10, frame[i]
    }
    print "</svg>"
}
function close_frame() {
    if (frames && frame[frames] == text) return
    frame[++frames] = text; at[frames] = tick - 1
}
function escape(s) { gsub(/&/, "\\&amp;", s); gsub(/</, "\\&lt;", s); gsub(/>/, "\\&gt;", s); return s }
function line_of(s, number,    part, count, i, codes, n, j, bold, dim, fill, piece, result) {
    if (s == "") return ""
    if (number > used) used = number
    count = split(s, part, /\033\[/)
    result = escape(part[1])
    for (i = 2; i <= count; i++) {
        match(part[i], /^[0-9;]*m/)
        n = split(substr(part[i], 1, RLENGTH - 1), codes, ";")
        if (n == 0) bold = dim = fill = ""
        for (j = 1; j <= n; j++) {
            if (codes[j] == 0) bold = dim = fill = ""
            else if (codes[j] == 1) bold = "b"
            else if (codes[j] == 2) dim = "d"
            else if (codes[j] == 39) fill = ""
            else if (codes[j] in colour) fill = " style=\"fill:" colour[codes[j]] "\""
        }
        piece = escape(substr(part[i], RLENGTH + 1))
        if (piece == "") continue
        result = result ((bold dim fill) == "" ? piece : "<tspan class=\"" bold " " dim "\"" fill ">" piece "</tspan>")
    }
    return sprintf("<text x=\"12\" y=\"%d\" xml:space=\"preserve\">%s</text>\n", 10 + number * H, result)
}
