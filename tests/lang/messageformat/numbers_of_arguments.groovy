// Which numbers an argument may have.
import java.text.MessageFormat
for (pattern in ['{9999}', '{10000}', '{400000000}', '{2147483648}', '{-1}', '{-0}', '{ 1 }', '{+1}', '{}']) {
    try {
        println new MessageFormat(pattern).parse('x').length + MessageFormat.format(pattern, 1, 2)
    } catch (e) {
        println "<$e.message>"
    }
}
// expect: 10000{9999}
// expect: <10000 exceeds the ArgumentIndex implementation limit>
// expect: <400000000 exceeds the ArgumentIndex implementation limit>
// expect: <can't parse argument number: 2147483648>
// expect: <negative argument number: -1>
// expect: 11
// expect: <can't parse argument number:  1 >
// expect: 22
// expect: <can't parse argument number: >
