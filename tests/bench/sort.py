from functools import cmp_to_key

x = 7
numbers = []
for i in range(80000):
    x = (x * 1103515245 + 12345) & 0x7FFFFFFF
    numbers.append((x >> 8) % 100000)
down = sorted(numbers, key=cmp_to_key(lambda a, b: (b > a) - (b < a)))
print(down[0], down[40000], down[79999])

people = [{'name': 'p' + str(n), 'age': n % 90, 'id': i} for i, n in enumerate(numbers)]


def compare(a, b):
    if a['age'] != b['age']:
        return -1 if a['age'] < b['age'] else 1
    return (b['id'] > a['id']) - (b['id'] < a['id'])


by_age = sorted(people, key=cmp_to_key(compare))
print(by_age[0]['id'], by_age[40000]['id'], by_age[79999]['id'])

by_name = sorted(people, key=lambda p: p['name'])
print(by_name[0]['name'], by_name[40000]['name'], by_name[79999]['name'])
