def cli = new CliBuilder()
cli.D(args: 2, valueSeparator: '=', 'property')
cli.a(args: -2, valueSeparator: ',', 'list')
cli.v('verbose'); cli.q('quiet')
def o = cli.parse(['-Dx=1', '-D', 'y=2', '-a', '1,2,3', '-vq'])
println o.Ds
println o.as
println o.v
println o.q
// expect: [x, 1, y, 2]
// expect: [1, 2, 3]
// expect: true
// expect: true
