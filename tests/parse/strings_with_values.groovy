x = "$a.b.c and ${d + 1} and ${-> e} and ${f -> f}"
x = "$a$b"
x = "${}"
x = "${def q = 1; q}"
x = """$a.
"quoted" ${ "${inner}" }"""
x = /re $a ${1}$/
x = $/dollar $a $$b/$
x = "$a."
x = "no \$value"
