def a = (1 + ]
foo(b c)
if (x) {
  y = = 2
  z { a b: }
}
ok()
class { }
def q = 'unclosed
last(
