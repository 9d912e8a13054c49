// What takes no character of a text has not read it.
try { new java.text.SimpleDateFormat('').parse('x') } catch (e) { println e.message }
try { new java.text.SimpleDateFormat('').parse('') } catch (e) { println e.message }
println new java.text.SimpleDateFormat('').format(new Date(0)) + '.'
// expect: Unparseable date: "x"
// expect: Unparseable date: ""
// expect: .
