def ports = [web: 80, 'web': 8080, 1: 'a', 1: 'b'] // expect lint: duplicate-key
echo "${ports}"
