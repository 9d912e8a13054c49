node('master') { echo 'master' }
node('built-in || never') { echo 'or' }
node('!windows && (built-in)') { echo 'not' }
node('') { echo 'any' }
// expect: master
// expect: or
// expect: not
// expect: any
