println(['report.xml'.endsWithAny('.txt', '.xml'), 'a'.endsWithAny('b')])
// expect: [true, false]
