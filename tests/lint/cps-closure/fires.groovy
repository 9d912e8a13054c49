def names = ['bb', 'a'].sort { it.size() } // expect lint: cps-closure
echo "${names}"
