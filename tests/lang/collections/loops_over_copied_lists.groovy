// A loop over a list that is copied when written walks what it was.
def l = new java.util.concurrent.CopyOnWriteArrayList([1, 2, 3])
for (x in l) l << x
println l
l.each { l << it * 10 }
println l
// expect: [1, 2, 3, 1, 2, 3]
// expect: [1, 2, 3, 1, 2, 3, 10, 20, 30, 10, 20, 30]
