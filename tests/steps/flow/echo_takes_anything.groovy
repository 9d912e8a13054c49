echo 'text'
echo "g${1}string"
echo message: 'named'
echo([message: 'in a map'])
echo 42
echo null
echo([1, [a: 2]])
// expect: text
// expect: g1string
// expect: named
// expect: in a map
// expect: 42
// expect: null
// expect: [1, [a:2]]
