def random(rounds):
    x, total = 42, 0
    for _ in range(rounds):
        x = (x * 1103515245 + 12345) & 0x7FFFFFFF
        total = (total + (x >> 7) % 1000) & 0xFFFFFF
    return total


def sieve(limit):
    composite = [False] * (limit + 1)
    count = 0
    for i in range(2, limit + 1):
        if composite[i]:
            continue
        count += 1
        for j in range(i + i, limit + 1, i):
            composite[j] = True
    return count


def triples(limit):
    found = 0
    for a in range(1, limit):
        for b in range(a, limit):
            square, c = a * a + b * b, b
            while c * c < square:
                c += 1
            if c * c == square and c < limit:
                found += 1
    return found


print(random(20000000))
print(sieve(3000000))
print(triples(320))
