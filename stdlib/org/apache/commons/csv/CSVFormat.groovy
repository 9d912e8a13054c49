package org.apache.commons.csv

/** How lines of separated values are written; each with… method yields a changed copy. */
class CSVFormat {
    static final CSVFormat DEFAULT = new CSVFormat()
    static final CSVFormat EXCEL = new CSVFormat(ignoreEmptyLines: false)
    static final CSVFormat RFC4180 = new CSVFormat(ignoreEmptyLines: false)
    static final CSVFormat TDF = new CSVFormat(delimiter: '\t', ignoreSurroundingSpaces: true)

    String delimiter = ',', quote = '"', recordSeparator = '\r\n', commentMarker, nullString
    List header
    boolean skipHeaderRecord, firstRecordAsHeader, ignoreEmptyLines = true, ignoreSurroundingSpaces, trim, allowMissingColumnNames

    private CSVFormat with(Map changes) {
        Map all = [delimiter: delimiter, quote: quote, recordSeparator: recordSeparator, commentMarker: commentMarker, nullString: nullString,
                   header: header, skipHeaderRecord: skipHeaderRecord, firstRecordAsHeader: firstRecordAsHeader,
                   ignoreEmptyLines: ignoreEmptyLines, ignoreSurroundingSpaces: ignoreSurroundingSpaces, trim: trim,
                   allowMissingColumnNames: allowMissingColumnNames]
        new CSVFormat(all + changes)
    }

    static CSVFormat newFormat(delimiter) { new CSVFormat(delimiter: delimiter.toString(), quote: null, ignoreEmptyLines: false) }
    static CSVFormat valueOf(String name) { CSVFormat."${name.toUpperCase()}" }
    CSVFormat withHeader(String... names) { with(header: names as List) }
    CSVFormat withFirstRecordAsHeader() { with(firstRecordAsHeader: true, skipHeaderRecord: true, header: []) }
    CSVFormat withSkipHeaderRecord(boolean on = true) { with(skipHeaderRecord: on) }
    CSVFormat withDelimiter(sign) { with(delimiter: sign.toString()) }
    CSVFormat withQuote(sign) { with(quote: sign?.toString()) }
    CSVFormat withRecordSeparator(text) { with(recordSeparator: text.toString()) }
    CSVFormat withCommentMarker(sign) { with(commentMarker: sign?.toString()) }
    CSVFormat withNullString(String text) { with(nullString: text) }
    CSVFormat withIgnoreEmptyLines(boolean on = true) { with(ignoreEmptyLines: on) }
    CSVFormat withIgnoreSurroundingSpaces(boolean on = true) { with(ignoreSurroundingSpaces: on) }
    CSVFormat withTrim(boolean on = true) { with(trim: on) }
    CSVFormat withAllowMissingColumnNames(boolean on = true) { with(allowMissingColumnNames: on) }

    /** The records of a text. */
    List<CSVRecord> read(String text) {
        List rows = new CSVText(format: this, text: text).rows()
        List names = firstRecordAsHeader || (header != null && header.empty) ? (rows ? rows[0] : []) : header
        if (names != null && (skipHeaderRecord || firstRecordAsHeader || header.empty)) rows = rows.drop(1)
        rows.collect { new CSVRecord(it, names) }
    }

    /** Records, lists, maps or single values as text. */
    String write(Iterable records) {
        StringBuilder out = new StringBuilder()
        if (header && !skipHeaderRecord) out << line(header)
        for (record in records) {
            def values = record instanceof CSVRecord ? record.values : record instanceof Map ? record.values()
                : record instanceof Iterable || record?.class?.array ? record : [record]
            out << line(values)
        }
        out.toString()
    }

    private String line(values) { values.collect { quoted(it == null ? nullString ?: '' : it.toString()) }.join(delimiter) + recordSeparator }

    private String quoted(String value) {
        boolean plain = quote == null || !(value.contains(delimiter) || value.contains(quote) || value.contains('\n') || value.contains('\r'))
        plain ? value : quote + value.replace(quote, quote + quote) + quote
    }
}

/** Splits a text into rows of values. */
class CSVText {
    CSVFormat format
    String text
    private int at

    List rows() {
        List rows = []
        while (at < text.length()) {
            if (format.commentMarker && text.startsWith(format.commentMarker, at)) {
                int end = text.indexOf('\n', at)
                at = end < 0 ? text.length() : end + 1
                continue
            }
            List row = row()
            if (!(format.ignoreEmptyLines && row == [''])) rows << row.collect { it == format.nullString ? null : it }
        }
        rows
    }

    private List row() {
        List values = []
        for (;;) {
            values << value()
            if (at >= text.length()) return values
            if (text.startsWith(format.delimiter, at)) {
                at += format.delimiter.length()
                if (at >= text.length()) return values << ''
                continue
            }
            at += text.startsWith('\r\n', at) ? 2 : 1
            return values
        }
    }

    private String value() {
        StringBuilder out = new StringBuilder()
        while (format.ignoreSurroundingSpaces && at < text.length() && text[at] == ' ') at++
        boolean inside = format.quote && text.startsWith(format.quote, at)
        if (inside) at++
        while (at < text.length()) {
            String c = text[at]
            if (inside && c == format.quote) {
                at++
                inside = text.startsWith(format.quote, at)
                if (!inside) continue
            } else if (!inside && (text.startsWith(format.delimiter, at) || c == '\n' || c == '\r')) {
                break
            }
            out << c
            at++
        }
        format.trim || format.ignoreSurroundingSpaces ? out.toString().trim() : out.toString()
    }
}
