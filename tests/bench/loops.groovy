// Integer loops: a random generator, a sieve in an array, nested counting.
def random(int rounds) {
    int x = 42
    int sum = 0
    for (int i = 0; i < rounds; i++) {
        x = (x * 1103515245 + 12345) & 0x7fffffff
        sum = (sum + (x >> 7) % 1000) & 0xffffff
    }
    sum
}

def sieve(int limit) {
    def composite = new boolean[limit + 1]
    int count = 0
    for (int i = 2; i <= limit; i++) {
        if (composite[i]) continue
        count++
        for (int j = i + i; j <= limit; j += i) composite[j] = true
    }
    count
}

def triples(int limit) {
    int found = 0
    for (int a = 1; a < limit; a++)
        for (int b = a; b < limit; b++) {
            int square = a * a + b * b
            int c = b
            while (c * c < square) c++
            if (c * c == square && c < limit) found++
        }
    found
}

println random(20000000)
println sieve(3000000)
println triples(320)
