echo 'text'
echo "g${1}string"
echo message: 'named'
echo([message: 'in a map'])
echo 42
// expect: text
// expect: g1string
// expect: named
// expect: in a map
// expect: 42
