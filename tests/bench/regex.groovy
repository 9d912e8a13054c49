// Regular expressions over log lines.
def levels = ['INFO', 'WARN', 'ERROR', 'DEBUG']
def lines = (0..<60000).collect { i ->
    String.format('2024-%02d-%02d 12:%02d:%02d [%s] worker-%d: request took %d ms', i % 12 + 1, i % 28 + 1, i % 60, i * 7 % 60,
                  levels[i % 4], i % 16, i * 13 % 2000)
}
def pattern = ~/^(\d+)-(\d+)-(\d+) (\S+) \[(\w+)\] worker-(\d+): request took (\d+) ms$/
int slow = 0
int errors = 0
int workers = 0
for (int round = 0; round < 7; round++) {
    for (line in lines) {
        def m = pattern.matcher(line)
        if (!m.matches()) continue
        if (m.group(7).toInteger() > 1500) slow++
        if (m.group(5) == 'ERROR') errors++
        workers += m.group(6).toInteger()
    }
}
println "$slow $errors $workers"
int found = 0
for (line in lines) if (line =~ /took 1\d\d\d ms/) found++
println found
println lines.collect { it.replaceAll(/\d+/, '#') }.unique().size()
