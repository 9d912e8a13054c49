def key = 'web'
def ports = [web: 80, (key): 8080, 1: 'a', '1': 'b']
echo "${ports}"
