// An empty part of a text is refused in words that depend on who parses it.
def t(c) { try { c() } catch (NumberFormatException e) { println "<${e.message}>" } }
for (radix in [10, 16, 1]) {
    t { Long.parseLong('abc', 1, 1, radix) }
    t { Long.parseUnsignedLong('abc', 1, 1, radix) }
    t { Integer.parseInt('abc', 1, 1, radix) }
    t { Integer.parseUnsignedInt('abc', 1, 1, radix) }
    t { Long.parseUnsignedLong('', radix) }
}
// expect: <>
// expect: <For input string: "">
// expect: <For input string: "">
// expect: <>
// expect: <For input string: "">
// expect: <>
// expect: <For input string: "" under radix 16>
// expect: <For input string: "" under radix 16>
// expect: <>
// expect: <For input string: "" under radix 16>
// expect: <radix 1 less than Character.MIN_RADIX>
// expect: <For input string: "" under radix 1>
// expect: <radix 1 less than Character.MIN_RADIX>
// expect: <>
// expect: <For input string: "" under radix 1>
