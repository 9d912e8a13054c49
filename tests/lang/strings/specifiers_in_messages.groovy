// Java's messages name a specifier with its flags first, and a capital letter as a flag.
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { String.format('%s/%s%(,.2f', 1, 'c') }  // expect: MissingFormatArgumentException Format specifier '%,(.2f'
show { String.format('%2$-5d %3$tH', 1) }  // expect: MissingFormatArgumentException Format specifier '%-2$5d'
show { String.format('%+ X', 1G) }  // expect: IllegalFormatFlagsException Flags = '^+ '
show { String.format('%,(-010.3e', 1) }  // expect: IllegalFormatFlagsException Flags = '-0,('
