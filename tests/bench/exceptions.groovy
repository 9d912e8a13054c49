// Exceptions: thrown through several calls, caught by class, with finally.
class TooBig extends RuntimeException {
    int size
    TooBig(int size) { super('too big'); this.size = size }
}

int check(int n) {
    if (n % 5 == 0) throw new TooBig(n)
    if (n % 7 == 0) throw new IllegalStateException('seven')
    n
}
int through(int n, int depth) { depth == 0 ? check(n) : through(n, depth - 1) + 1 }

int sum = 0
int big = 0
int seven = 0
int done = 0
for (int i = 1; i <= 2000000; i++) {
    try {
        sum = (sum + through(i, 3)) & 0xffffff
    } catch (TooBig e) {
        big += e.size & 3
    } catch (IllegalStateException e) {
        seven += e.message.length()
    } finally {
        done++
    }
}
println "$sum $big $seven $done"
