if (a) b else if (c) d
while (a) ;
for (x in 1..3) { continue }
for (final String s : list) println s
for (int i = 0; i < 3; i++) { }
for (;;) { break }
outer: for (y in a) { break outer }
switch (a) {
  case 1:
  case String: b(); break
  case ~/x/: c()
  default: d()
}
try { a } catch (IOException | RuntimeException e) { b } catch (e) { c } finally { d }
synchronized (a) { b }
assert a == b : "message"
assert c, 'other'
throw new X(1)
block: { a }
return
