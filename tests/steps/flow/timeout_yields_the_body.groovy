echo timeout(1) { 'value' }
// expect: value
