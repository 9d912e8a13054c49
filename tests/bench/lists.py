from functools import reduce


def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


numbers = list(range(1, 200001))
total = 0
for round_ in range(12):
    kept = list(filter(lambda it: it % 2 == 0, map(lambda it: it * 3 + round_, numbers)))
    total = (total + reduce(lambda a, b: (a + b) & 0xFFFFFF, kept, 0)) & 0xFFFFFF
    total += sum(1 for it in kept if it % 5 == 0)
    for i, n in enumerate(kept):
        total = (total + n * (i & 3)) & 0xFFFFFF
    if any(it < 0 for it in kept) or not all(it > 0 for it in kept):
        print('wrong')
    groups = group_by(kept, lambda it: it % 10)
    total = (total + sum(len(v) * k for k, v in groups.items())) & 0xFFFFFF
    total += next((it for it in kept if it > 599990), 0)
print(total)
print(max(sum(numbers[i:i + 7]) for i in range(0, len(numbers), 7)))
