def x = File.createTempFile('enc', '.txt')
for (cs in ['UTF-16BE', 'UTF-16LE', 'UTF-16', 'utf-16be']) {
  x.write('h', cs); println "write $cs ${x.bytes}"
  x.append('i', cs); println "append $cs ${x.bytes}"
  x.setText('h', cs); println "setText $cs ${x.bytes}"
  x.withWriter(cs) { it << 'w' }; println "withWriter $cs ${x.bytes}"
  x.newWriter(cs).withCloseable { it << 'n' }; println "newWriter $cs ${x.bytes}"
  x.newWriter(cs, true).withCloseable { it << 'n' }; println "newWriter append $cs ${x.bytes}"
  x.withWriterAppend(cs) { it << 'a' }; println "withWriterAppend $cs ${x.bytes}"
  x.withPrintWriter(cs) { it.print 'p' }; println "withPrintWriter $cs ${x.bytes}"
  x.newPrintWriter(cs).withCloseable { it.print 'p' }; println "newPrintWriter $cs ${x.bytes}"
  x.delete(); x.append('i', cs); println "append new $cs ${x.bytes}"
  println x.getText(cs)
}
x.delete()
// expect: write UTF-16BE [-2, -1, 0, 104]
// expect: append UTF-16BE [-2, -1, 0, 104, 0, 105]
// expect: setText UTF-16BE [-2, -1, 0, 104]
// expect: withWriter UTF-16BE [-2, -1, 0, 119]
// expect: newWriter UTF-16BE [-2, -1, 0, 110]
// expect: newWriter append UTF-16BE [-2, -1, 0, 110, 0, 110]
// expect: withWriterAppend UTF-16BE [-2, -1, 0, 110, 0, 110, 0, 97]
// expect: withPrintWriter UTF-16BE [-2, -1, 0, 112]
// expect: newPrintWriter UTF-16BE [-2, -1, 0, 112]
// expect: append new UTF-16BE [0, 105]
// expect: i
// expect: write UTF-16LE [-1, -2, 104, 0]
// expect: append UTF-16LE [-1, -2, 104, 0, 105, 0]
// expect: setText UTF-16LE [-1, -2, 104, 0]
// expect: withWriter UTF-16LE [-1, -2, 119, 0]
// expect: newWriter UTF-16LE [-1, -2, 110, 0]
// expect: newWriter append UTF-16LE [-1, -2, 110, 0, 110, 0]
// expect: withWriterAppend UTF-16LE [-1, -2, 110, 0, 110, 0, 97, 0]
// expect: withPrintWriter UTF-16LE [-1, -2, 112, 0]
// expect: newPrintWriter UTF-16LE [-1, -2, 112, 0]
// expect: append new UTF-16LE [105, 0]
// expect: i
// expect: write UTF-16 [-2, -1, 0, 104]
// expect: append UTF-16 [-2, -1, 0, 104, -2, -1, 0, 105]
// expect: setText UTF-16 [-2, -1, 0, 104]
// expect: withWriter UTF-16 [-2, -1, 0, 119]
// expect: newWriter UTF-16 [-2, -1, 0, 110]
// expect: newWriter append UTF-16 [-2, -1, 0, 110, -2, -1, 0, 110]
// expect: withWriterAppend UTF-16 [-2, -1, 0, 110, -2, -1, 0, 110, -2, -1, 0, 97]
// expect: withPrintWriter UTF-16 [-2, -1, 0, 112]
// expect: newPrintWriter UTF-16 [-2, -1, 0, 112]
// expect: append new UTF-16 [-2, -1, 0, 105]
// expect: i
// expect: write utf-16be [-2, -1, 0, 104]
// expect: append utf-16be [-2, -1, 0, 104, 0, 105]
// expect: setText utf-16be [-2, -1, 0, 104]
// expect: withWriter utf-16be [-2, -1, 0, 119]
// expect: newWriter utf-16be [-2, -1, 0, 110]
// expect: newWriter append utf-16be [-2, -1, 0, 110, 0, 110]
// expect: withWriterAppend utf-16be [-2, -1, 0, 110, 0, 110, 0, 97]
// expect: withPrintWriter utf-16be [-2, -1, 0, 112]
// expect: newPrintWriter utf-16be [-2, -1, 0, 112]
// expect: append new utf-16be [0, 105]
// expect: i
