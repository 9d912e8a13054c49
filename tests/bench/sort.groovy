// Sorting with comparators and by key.
int x = 7
def numbers = []
for (int i = 0; i < 80000; i++) {
    x = (x * 1103515245 + 12345) & 0x7fffffff
    numbers << (x >> 8) % 100000
}
def down = numbers.sort(false) { a, b -> b <=> a }
println "${down[0]} ${down[40000]} ${down[79999]}"

def people = numbers.withIndex().collect { n, i -> [name: 'p' + n, age: n % 90, id: i] }
def byAge = people.sort(false) { a, b -> a.age <=> b.age ?: b.id <=> a.id }
println "${byAge[0].id} ${byAge[40000].id} ${byAge[79999].id}"

def byName = people.sort(false) { it.name }
println "${byName[0].name} ${byName[40000].name} ${byName[79999].name}"
