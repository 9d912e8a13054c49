def w = new StringWriter()
def cli = new CliBuilder(writer: new PrintWriter(w))
cli.x(required: true, args: 1, 'message')
println cli.parse([])
println w.toString().readLines()
// expect: null
// expect: [error: Missing required option: x, usage: groovy,  -x <arg>   message]
