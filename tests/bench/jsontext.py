import json

jobs = [{'id': i, 'name': f'job-{i}', 'ok': i % 3 == 0, 'tags': [f'a{i % 7}', f'b{i % 5}'],
         'result': {'time': i * 7 % 1000, 'log': None}} for i in range(4000)]
text = json.dumps(jobs, separators=(',', ':'))
print(len(text))
time = tags = 0
for _ in range(8):
    read = json.loads(text)
    for job in read:
        time += job['result']['time']
        tags += len(job['tags'])
        job['result']['time'] = (job['result']['time'] + 1) % 1000
    text = json.dumps(read, separators=(',', ':'))
print(time, tags, len(text))
