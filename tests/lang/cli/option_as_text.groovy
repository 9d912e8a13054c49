def cli = new CliBuilder(usage: 'x')
cli.h(longOpt: 'help', 'usage')
cli.n(args: 2, type: Integer, 'numbers')
println cli.options
// expect: [ Options: [ short {h=[ option: h help  :: usage :: class java.lang.String ], n=[ option: n [ARG...] :: numbers :: class java.lang.Integer ]} ] [ long {help=[ option: h help  :: usage :: class java.lang.String ]} ]
