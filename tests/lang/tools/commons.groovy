// oracle differs: commons-io and commons-lang are not part of Groovy itself
import org.apache.commons.io.FilenameUtils
import org.apache.commons.io.IOUtils
import org.apache.commons.lang3.StringUtils
println FilenameUtils.getBaseName('/a/b.tar.gz') + ' ' + FilenameUtils.getExtension('x.txt')  // expect: b.tar txt
println IOUtils.toString(new ByteArrayInputStream('abc'.bytes), 'UTF-8')  // expect: abc
println StringUtils.isBlank('  ') && !StringUtils.isEmpty(' ')  // expect: true
println StringUtils.substringBetween('a[b]c', '[', ']') + StringUtils.capitalize('x')  // expect: bX
