node {
    writeJSON file: 'a.json', json: [a: 1, list: ['x', "g${2}", null, true, 1.5], map: [:]]
    echo readFile('a.json')
    echo writeJSON(returnText: true, json: [a: [1]], pretty: 2)
    def back = readJSON file: 'a.json'
    back.a = 2
    echo back.toString()
}
// expect: {"a":1,"list":["x","g2",null,true,1.5],"map":{}}
// expect: {
// expect:   "a": [
// expect:     1
// expect:   ]
// expect: }
// expect: {"a":2,"list":["x","g2",null,true,1.5],"map":{}}
