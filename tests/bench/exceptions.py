class TooBig(RuntimeError):
    def __init__(self, size):
        super().__init__('too big')
        self.size = size


class IllegalState(RuntimeError):
    pass


def check(n):
    if n % 5 == 0:
        raise TooBig(n)
    if n % 7 == 0:
        raise IllegalState('seven')
    return n


def through(n, depth):
    return check(n) if depth == 0 else through(n, depth - 1) + 1


total = big = seven = done = 0
for i in range(1, 2000001):
    try:
        total = (total + through(i, 3)) & 0xFFFFFF
    except TooBig as e:
        big += e.size & 3
    except IllegalState as e:
        seven += len(str(e))
    finally:
        done += 1
print(total, big, seven, done)
