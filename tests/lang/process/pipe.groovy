println(('echo a b'.execute() | 'tr a z'.execute()).text)
println 'echo x'.execute().pipeTo('cat'.execute()).text
// expect: z b
// expect:
// expect: x
// expect:
