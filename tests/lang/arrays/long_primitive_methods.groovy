// Long primitive arrays in the methods of arrays, java.util.Arrays and System; before and after they were walked as collections.
def n = 50
int[] a = new int[n]
for (int i = 0; i < n; i++) a[i] = (i * 37) % n
def b = Arrays.copyOf(a, n)
println "${Arrays.equals(a, b)} ${(a == b)} ${a.is(b)} ${(b.class == int[])}" // expect: true true false true
b[0] = 99
println "${Arrays.equals(a, b)} ${(a == b)} ${b[0]} ${a[0]}" // expect: false false 99 0
Arrays.sort(b)
println "${b[0]} ${b[48]} ${b[49]}" // expect: 1 49 99
System.arraycopy(a, 1, a, 0, 49)
println "${a[0]} ${a[48]} ${a[49]}" // expect: 37 13 13
int[] small = [1, 2, 3]
System.arraycopy(small, 0, a, 10, 3)
System.arraycopy(a, 10, small, 1, 2)
println "${a[9..13]} ${small}" // expect: [20, 1, 2, 3, 18] [1, 1, 2]
def c = Arrays.copyOf(a, 60)
println "${c.length} ${c[10]} ${c[59]} ${Arrays.copyOfRange(a, 10, 13)} ${Arrays.copyOfRange(a, 10, 60).length}" // expect: 60 1 0 [1, 2, 3] 50
Arrays.fill(a, 4)
Arrays.fill(a, 0, 2, 9)
println "${a.sum()} ${a.toList().take(3)} ${a.collect { it + 1 }[0]}" // expect: 210 [9, 9, 4] 10
int total = 0
for (x in a) total += x
for (int x : a) total += x
a.each { total += it }
println total // expect: 630
println "${a.class.name} ${a.length} ${(a as List).class.simpleName} ${(a instanceof int[])}" // expect: [I 50 ArrayList true
a[5] = 6
println "${a.toList().max()} ${a.contains(6)} ${a[5]} ${Arrays.hashCode(a)} ${a.toList().hashCode()}" // expect: 9 true 6 1222602723 1222602723
println "${a.join('').size()} ${a.inject(0) { s, v -> s + v }}" // expect: 50 212
double[] d = new double[40]
def zero = 0.0d
d[3] = -zero
d[4] = Double.NaN
d[5] = -1
Arrays.sort(d)
println "${d[0]} ${d[1]} ${d[2]} ${d[39]}" // expect: -1.0 -0.0 0.0 NaN
def text = 'x' * 100
def bytes = text.bytes
println new String(bytes) == text // expect: true
println "${bytes.encodeBase64().toString().size()} ${bytes.length} ${bytes[99]}" // expect: 136 100 120
int[][] grid = new int[40][40]
grid[39][38] = 5
println "${grid[39][38]} ${grid[38][39]} ${grid.length} ${grid[0].length} ${grid.class.name}" // expect: 5 0 40 40 [[I
def spread = { int... all -> all.length }
println "${spread(*a)} ${spread(a)}" // expect: 50 50
def list = [1] + (a as List)
println list.size() // expect: 51
