def ran = 0
def task = { ran++ } as TimerTask
task.run()
println([ran, task.cancel(), task instanceof Runnable])  // expect: [1, false, true]
