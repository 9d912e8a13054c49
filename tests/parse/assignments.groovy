(a, b) = [1, 2]
def (c, int d) = [1, 2]
e.f = 1
e[0] += 2
g = h = i
def j, k = 1
final String l = 'x'
List<Map<String, List<int[]>>> m
Foo[] n
java.util.List o
def String p
