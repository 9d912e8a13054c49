def s = new Scanner('1 two\nline three')
println s.nextInt() + s.next() + s.nextLine() + '|' + s.nextLine()
println s.hasNext()
def d = new Scanner('a,b').useDelimiter(',')
println d.next() + d.next()
// expect: 1two|line three
// expect: false
// expect: ab
