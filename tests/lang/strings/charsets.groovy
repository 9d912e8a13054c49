// Java's charsets by name and alias; what one cannot say is a question mark, what means nothing U+FFFD.
def hex = { String text, String charset -> text.getBytes(charset).encodeHex().toString() }
def points = { List bytes, String charset -> new String(bytes as byte[], charset).collect { Integer.toHexString((int) it) } }
println hex('€äж', 'ISO-8859-15') // expect: a4e43f
println hex('€äж', 'cp1251') // expect: 883fe6
println hex('äж', 'koi8_r') // expect: 3fd6
println hex('äж日本語', 'Shift_JIS') // expect: 3f847793fa967b8cea
println hex('😀a€', 'UTF-32') // expect: 0001f60000000061000020ac
println hex('😀a€', 'utf-32le') // expect: 00f6010061000000ac200000
println hex('\ud800a', 'UTF-16BE') + ' ' + hex('\ud800a', 'UTF-8') // expect: fffd0061 3f61
println points([0x93, 0xfa, 0x96, 0x7b, 0x81], 'sjis') // expect: [65e5, 672c, fffd]
println points([0x80, 0x81, 0x90, 0xff], 'windows-1252') // expect: [20ac, fffd, fffd, ff]
println points([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0], 'UTF-32') // expect: [41]
println points([0, 0, 0, 0x41, 0, 0, 0], 'UTF-32') // expect: [41, fffd]
println points([0xd8, 0, 0, 0x41], 'UTF-16BE') // expect: [fffd]
println points([0xdc, 0, 0, 0x42, 0x43], 'UTF-16BE') // expect: [fffd, 42, fffd]
println points([0xe2, 0x82, 0x41, 0xff, 0xf0, 0x9f, 0x98], 'UTF-8') // expect: [fffd, 41, fffd, fffd]
println points([0xe0, 0x80, 0xf4, 0x90, 0xc0, 0x80], 'UTF-8') // expect: [fffd, fffd, fffd, fffd, fffd, fffd]
println java.nio.charset.Charset.forName('latin9').name() // expect: ISO-8859-15
try { 'a'.getBytes('no-such') } catch (UnsupportedEncodingException e) { println e.message } // expect: no-such
