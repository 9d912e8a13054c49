// Groovy writes what inherits toString() from AbstractCollection or AbstractMap; others write themselves, as Java does.
def item = [a: 1]
println([item].asImmutable().toString() + ' ' + [b: item].asImmutable().toString())  // expect: [{a=1}] {b={a=1}}
println new Vector([item]).toString() + ' ' + new Hashtable([b: item]).toString()  // expect: [{a=1}] {b={a=1}}
println Collections.synchronizedMap([b: item]).toString()  // expect: {b={a=1}}
println new java.util.concurrent.ConcurrentHashMap([b: item]).toString()  // expect: {b={a=1}}
println "${[item].asImmutable()} ${new Hashtable([b: item])}"  // expect: [[a:1]] [b:[a:1]]
println([item].toString() + ' ' + new TreeMap([b: item]).toString())  // expect: [[a:1]] [b:[a:1]]
println new java.util.concurrent.atomic.AtomicReference(item).toString()  // expect: {a=1}
