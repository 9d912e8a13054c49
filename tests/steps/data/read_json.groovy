def j = readJSON text: '{"name": "app", "ports": [80, 443], "big": 12345678901, "rate": 1.5, "on": true, "no": null}'
echo "${j.name} ${j.ports[1] + 1} ${j.big.class.simpleName} ${j.rate} ${j.on} ${j.no}"
echo j.toString()
echo "${j}"
// expect: app 444 Long 1.5 true null
// expect: {"name":"app","ports":[80,443],"big":12345678901,"rate":1.5,"on":true,"no":null}
// expect: [name:app, ports:[80, 443], big:12345678901, rate:1.5, on:true, no:null]
