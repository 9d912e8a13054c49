import re

levels = ['INFO', 'WARN', 'ERROR', 'DEBUG']
lines = ['2024-%02d-%02d 12:%02d:%02d [%s] worker-%d: request took %d ms'
         % (i % 12 + 1, i % 28 + 1, i % 60, i * 7 % 60, levels[i % 4], i % 16, i * 13 % 2000) for i in range(60000)]
pattern = re.compile(r'^(\d+)-(\d+)-(\d+) (\S+) \[(\w+)\] worker-(\d+): request took (\d+) ms$')
slow = errors = workers = 0
for _ in range(7):
    for line in lines:
        m = pattern.match(line)
        if not m:
            continue
        if int(m.group(7)) > 1500:
            slow += 1
        if m.group(5) == 'ERROR':
            errors += 1
        workers += int(m.group(6))
print(slow, errors, workers)
took = re.compile(r'took 1\d\d\d ms')
print(sum(1 for line in lines if took.search(line)))
digits = re.compile(r'\d+')
print(len(dict.fromkeys([digits.sub('#', line) for line in lines])))
