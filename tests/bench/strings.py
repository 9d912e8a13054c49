def build(lines):
    out = []
    for i in range(lines):
        out += ('line ', str(i), ': ', str(i * 7 % 1000), '\n')
    return ''.join(out)


text = build(200000)
print(len(text))

words = digits = 0
for line in text.rstrip('\n').split('\n'):
    parts = line.split(' ')
    words += len(parts)
    digits += len(parts[2])
print(f'{words} {digits}')

hits = 0
for i in range(200000):
    s = 'key-' + str(i % 1000)
    if s.endswith('7'):
        hits += 1
    if '-9' in s:
        hits += 1
    if s[4:].upper().startswith('1'):
        hits += 1
print(hits)
print(text.replace('line', 'row').index('row 199999'))
