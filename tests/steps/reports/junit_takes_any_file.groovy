// A broken report is a failed test, an entity grows no text and names no file.
def read(String name, String text) {
    writeFile file: name, text: text
    junit(name).with { "$totalCount $failCount" }
}
node {
    println read('cut.xml', '<testsuite name="s"><testcase name="x"/>') // expect: 1 1
    println read('empty.xml', '') // expect: 1 1
    println read('deep.xml', '<a>' * 100000) // expect: 1 1
    println read('bomb.xml', '<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><testsuite name="s"><testcase name="&b;"/></testsuite>')
    // expect: 1 1
    println read('outside.xml', '<!DOCTYPE l [<!ENTITY e SYSTEM "file:///etc/passwd">]><testsuite name="s"><testcase name="n"><error>&e;</error></testcase></testsuite>')
    // expect: 1 1
    println read('signs.xml', '<testsuite name="&lt;&amp;&gt;"><testcase name="&#228;"/></testsuite>') // expect: 1 0
    try {
        read('log.txt', 'no report')
    } catch (IOException e) {
        println e.message.readLines()[0].startsWith('Failed to read log.txt') // expect: true
    }
}
// expect exit: 3
