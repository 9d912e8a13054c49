// Rewritten forms, sorting without a closure, and @NonCPS.
@NonCPS
def bySize(List names) { return names.sort { it.size() } }

def names = ['bb', 'a'].sort().collect { it * 2 }.findAll { it }
echo "${names} ${bySize(names)} ${names.max { it.size() }}"
