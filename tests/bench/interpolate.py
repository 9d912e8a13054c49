names = ['alpha', 'beta', 'gamma', 'delta']
length = 0
last = ''
for i in range(1500000):
    name = names[i & 3]
    last = f"build {i} of {name}: {'ok' if i % 7 == 0 else 'failed'} in {i * 3} ms"
    length += len(last)
print(length)
print(last)
