// a flag may stand once in a format
for (format in ['%  d', '%--5d', '%00d', '%,,d', '%##x', '%t'])
    try { println String.format(format, 42) } catch (IllegalFormatException e) { println "$format ${e.class.name} ${e.message}" }
println System.getProperty('java.version') ==~ /17\.0\.\d+/
println org.codehaus.groovy.util.ReleaseInfo.version
// expect: %  d java.util.DuplicateFormatFlagsException Flags = ' '
// expect: %--5d java.util.DuplicateFormatFlagsException Flags = '-'
// expect: %00d java.util.DuplicateFormatFlagsException Flags = '0'
// expect: %,,d java.util.DuplicateFormatFlagsException Flags = ','
// expect: %##x java.util.DuplicateFormatFlagsException Flags = '#'
// expect: %t java.util.UnknownFormatConversionException Conversion = 't'
// expect: true
// expect: 2.4.21
