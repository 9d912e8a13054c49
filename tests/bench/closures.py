def counter(start):
    n = start

    def add(by):
        nonlocal n
        n += by
        return n
    return add


counters = [counter(i) for i in range(10)]
total = 0
for i in range(5000000):
    total = (total + counters[i % 10](i & 3)) & 0xFFFFFF
print(total)


def compose(f, g):
    return lambda x: g(f(x))


def work(x):
    return x + 1


for _ in range(5):
    work = compose(work, lambda x: (x * 2) & 0xFFFF)
made = 0
for i in range(600000):
    made = (made + work(i & 255)) & 0xFFFFFF
print(made)


def times(n, c):
    for i in range(n):
        c(i)


def twice(n, c):
    return c(n) + c(n + 1)


both = 0


def step(i):
    global both
    both = (both + twice(i, lambda x: x & 7)) & 0xFFFFFF


times(2000000, step)
print(both)
