package org.apache.commons.lang3

/**
 * Texts that may be null.
 */
class StringUtils {
    static final String EMPTY = ''

    static boolean isEmpty(CharSequence s) { s == null || s.length() == 0 }
    static boolean isNotEmpty(CharSequence s) { !isEmpty(s) }
    static boolean isBlank(CharSequence s) { s == null || s.toString().trim().isEmpty() }
    static boolean isNotBlank(CharSequence s) { !isBlank(s) }
    static boolean isNumeric(CharSequence s) { s != null && s.toString() ==~ /\d+/ }
    static boolean isAlpha(CharSequence s) { s != null && s.toString() ==~ /\p{L}+/ }
    static String trim(String s) { s?.trim() }
    static String strip(String s) { s?.trim() }
    static String trimToEmpty(String s) { s == null ? '' : s.trim() }
    static String trimToNull(String s) { s?.trim() ?: null }
    static String defaultString(String s, String otherwise = '') { s == null ? otherwise : s }
    static String defaultIfEmpty(CharSequence s, CharSequence otherwise) { isEmpty(s) ? otherwise : s }
    static String defaultIfBlank(CharSequence s, CharSequence otherwise) { isBlank(s) ? otherwise : s }
    static boolean equals(CharSequence a, CharSequence b) { a?.toString() == b?.toString() }
    static boolean equalsIgnoreCase(CharSequence a, CharSequence b) { a == null ? b == null : a.toString().equalsIgnoreCase(b?.toString()) }
    static boolean contains(CharSequence s, CharSequence part) { s != null && part != null && s.toString().contains(part) }
    static boolean containsIgnoreCase(CharSequence s, CharSequence part) { s != null && part != null && s.toString().toLowerCase().contains(part.toString().toLowerCase()) }
    static boolean startsWith(CharSequence s, CharSequence part) { s != null && part != null && s.toString().startsWith(part.toString()) }
    static boolean endsWith(CharSequence s, CharSequence part) { s != null && part != null && s.toString().endsWith(part.toString()) }
    static String capitalize(String s) { s?.capitalize() }
    static String uncapitalize(String s) { s ? s[0].toLowerCase() + s.substring(1) : s }
    static String upperCase(String s) { s?.toUpperCase() }
    static String lowerCase(String s) { s?.toLowerCase() }
    static String reverse(String s) { s?.reverse() }
    static String repeat(String s, int times) { s == null ? null : s * Math.max(times, 0) }
    static String join(Object items, Object separator = '') { items == null ? null : items.collect { it == null ? '' : it }.join(separator.toString()) }
    static String[] split(String s, String separators = ' \t\n') { s == null ? null : s.tokenize(separators) as String[] }
    static String replace(String s, String from, String to) { s == null || !from ? s : s.replace(from, to) }
    static String remove(String s, String part) { s?.replace(part, '') }
    static String removeStart(String s, String part) { s != null && part && s.startsWith(part) ? s.substring(part.length()) : s }
    static String removeEnd(String s, String part) { s != null && part && s.endsWith(part) ? s.substring(0, s.length() - part.length()) : s }
    static String substringBefore(String s, String mark) { s == null || !s.contains(mark) ? s : s.substring(0, s.indexOf(mark)) }
    static String substringAfter(String s, String mark) { s == null ? s : s.contains(mark) ? s.substring(s.indexOf(mark) + mark.length()) : '' }
    static String substringBeforeLast(String s, String mark) { s == null || !s.contains(mark) ? s : s.substring(0, s.lastIndexOf(mark)) }
    static String substringAfterLast(String s, String mark) { s == null ? s : s.contains(mark) ? s.substring(s.lastIndexOf(mark) + mark.length()) : '' }
    static String substringBetween(String s, String open, String close = open) {
        int from = s == null ? -1 : s.indexOf(open)
        int to = from < 0 ? -1 : s.indexOf(close, from + open.length())
        to < 0 ? null : s.substring(from + open.length(), to)
    }
    static String leftPad(String s, int size, Object pad = ' ') { s?.padLeft(size, pad.toString()) }
    static String rightPad(String s, int size, Object pad = ' ') { s?.padRight(size, pad.toString()) }
    static String center(String s, int size, Object pad = ' ') { s?.center(size, pad.toString()) }
    static String left(String s, int size) { s == null || s.length() <= size ? s : s.substring(0, Math.max(size, 0)) }
    static String right(String s, int size) { s == null || s.length() <= size ? s : s.substring(s.length() - Math.max(size, 0)) }
    static String chomp(String s) { s?.replaceFirst(/\r?\n$/, '') }
    static int countMatches(CharSequence s, CharSequence part) { isEmpty(s) || isEmpty(part) ? 0 : s.toString().count(part.toString()) }
    static String abbreviate(String s, int width) { s == null || s.length() <= width ? s : s.substring(0, width - 3) + '...' }
}
