words = ['word' + str(i * 31 % 4999) for i in range(5000)]
counts = {}
for _ in range(1000):
    for word in words:
        n = counts.get(word)
        counts[word] = 1 if n is None else n + 1
print(len(counts))
print(counts['word42'])

squares = {}
for i in range(1000000):
    squares[i] = i * 3 % 1000
total = 0
for i in range(1000000):
    total = (total + squares[i] * (i & 7)) & 0xFFFFFF
print(total)

records = [{'name': 'job' + str(i), 'time': i * 7 % 100, 'ok': i % 3 == 0} for i in range(1000)]
time = 0
for _ in range(1500):
    for r in records:
        if r['ok']:
            time += r['time']
        r['time'] = (r['time'] + 1) % 100
print(time)
keys = 0
for k, v in counts.items():
    keys += len(k) * (v & 15)
print(keys)
