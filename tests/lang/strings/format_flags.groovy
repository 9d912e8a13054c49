// What a format's flags, width and precision are refused for, and in which order.
def said(c) { try { c() } catch (e) { "${e.class.simpleName} ${e.message}" } }
println said { String.format('%0b', 1) } // expect: FormatFlagsConversionMismatchException Conversion = b, Flags = 0
println said { String.format('%-b', 1) } // expect: MissingFormatWidthException %-b
println said { String.format('%#8s', 1) } // expect: FormatFlagsConversionMismatchException Conversion = s, Flags = #
println said { String.format('%,e', 1) } // expect: FormatFlagsConversionMismatchException Conversion = e, Flags = ,
println said { String.format('%#g', 1.5d) } // expect: FormatFlagsConversionMismatchException Conversion = g, Flags = #
println said { String.format('%,x', 1) } // expect: FormatFlagsConversionMismatchException Conversion = x, Flags = ,
println said { String.format('%+x', 1) } // expect: FormatFlagsConversionMismatchException Conversion = x, Flags = +
println said { String.format('%+x', 10G) } // expect: +a
println said { String.format('%-.2c', 1) } // expect: IllegalFormatPrecisionException 2
println said { String.format('%8n') } // expect: IllegalFormatWidthException 8
println said { String.format('%0%') } // expect: IllegalFormatFlagsException Flags = '0'
println said { String.format('%4.2h|', 'abc') } // expect:   17|
println said { String.format('%+.1f', Double.NaN) } // expect: NaN
println said { String.format('%ts', new Date(-1L)) } // expect: 0
println said { sprintf('%s-%s', (1..2)) } // expect: 1-2
println said { sprintf('%s', null) }.startsWith('NullPointerException') // expect: true
