import org.apache.commons.lang3.StringUtils
import static org.apache.commons.lang.StringUtils.isBlank

echo "${isBlank(' ')} ${StringUtils.isNotEmpty('x')} ${StringUtils.isBlank(null)}" // expect: true true true
echo StringUtils.substringAfterLast('a/b/c', '/') // expect: c
echo StringUtils.substringBetween('x[y]z', '[', ']') // expect: y
echo StringUtils.leftPad('7', 3, '0') // expect: 007
echo StringUtils.join(['a', null, 'b'], '-') // expect: a--b
