// Maps: counting by string, by number, properties of records.
def words = (0..<5000).collect { 'word' + (it * 31 % 4999) }
def counts = [:]
for (int round = 0; round < 1000; round++) {
    for (word in words) {
        def n = counts[word]
        counts[word] = n == null ? 1 : n + 1
    }
}
println counts.size()
println counts['word42']

def squares = [:]
for (int i = 0; i < 1000000; i++) squares[i] = i * 3 % 1000
int sum = 0
for (int i = 0; i < 1000000; i++) sum = (sum + squares[i] * (i & 7)) & 0xffffff
println sum

def records = (0..<1000).collect { [name: 'job' + it, time: it * 7 % 100, ok: it % 3 == 0] }
int time = 0
for (int round = 0; round < 1500; round++) {
    for (r in records) {
        if (r.ok) time += r.time
        r.time = (r.time + 1) % 100
    }
}
println time
int keys = 0
counts.each { k, v -> keys += k.length() * (v & 15) }
println keys
