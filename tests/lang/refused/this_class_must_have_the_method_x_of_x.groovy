interface I { def f() }
println(new I() { }) // expect error: this class must have the method 'f'
