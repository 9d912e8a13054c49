def HOME = 'mine'
echo HOME
PATH = 'binding'
echo PATH
// expect: mine
// expect: binding
