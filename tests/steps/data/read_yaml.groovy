def y = readYaml text: '''
name: app
ports: [80, 0x10, 010]
on: yes
none: ~
rate: 1.5
quoted: "80"
text: |
  two
  lines
base: &b {x: 1, y: 2}
derived:
  <<: *b
  y: 3
'''
echo "${y.name} ${y.ports} ${y.on ?: y[true]} ${y.none} ${y.rate} ${y.quoted.class.simpleName}"
echo y.text.trim()
echo "${y.derived.x} ${y.derived.y} ${y.base.y}"
def docs = readYaml text: 'a: 1\n---\na: 2'
echo "${docs*.a}"
['a: [1', 'a: 1\nb: [1', 'a: 1\nb: [1\n', 'a: 1\n  b: c: d\n', 'ü: "x'].each {
    try {
        readYaml text: it
    } catch (e) {
        echo e.message.find(/line \d+, column \d+/)
    }
}
// expect: app [80, 16, 8] true null 1.5 String
// expect: two
// expect: lines
// expect: 1 3 2
// expect: [1, 2]
// expect: line 1, column 6
// expect: line 2, column 6
// expect: line 3, column 1
// expect: line 2, column 4
// expect: line 1, column 6
