// A queue that may change while it is walked passes this on to the classes that extend it.
class Jobs extends java.util.concurrent.ConcurrentLinkedQueue {}
def jobs = new Jobs()
jobs << 1 << 2 << 3
for (job in jobs) if (job == 1) jobs.remove(2)
println jobs
// expect: [1, 3]
