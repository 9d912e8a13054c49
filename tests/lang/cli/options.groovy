def cli = new CliBuilder(usage: 'tool [options]', writer: new PrintWriter(System.out, true))
cli.h(longOpt: 'help', 'usage information')
cli.f(longOpt: 'file', args: 1, argName: 'path', 'the file to read, which must be there and be of the kind that this tool knows')
cli._(longOpt: 'deep', 'goes deep')
def o = cli.parse(['-f', 'x.txt', '--deep', 'rest', 'more'])
println o.f + ' ' + o.file + ' ' + o.deep + ' ' + o.h
println o.arguments()
cli.usage()
// expect: x.txt x.txt true false
// expect: [rest, more]
// expect: usage: tool [options]
// expect:     --deep          goes deep
// expect:  -f,--file <path>   the file to read, which must be there and be of the
// expect:                     kind that this tool knows
// expect:  -h,--help          usage information
