class Html {
  def out = new StringBuilder()
  def methodMissing(String n, args) {
    out << "<$n>"
    def last = args ? args[-1] : null
    if (last instanceof Closure) { last.delegate = this; last.resolveStrategy = Closure.DELEGATE_FIRST; last() }
    else if (last != null) out << last
    out << "</$n>"
    this
  }
}
def h = new Html()
h.html { head { title 'T' }; body { p 'one'; p { b 'two' } } }
println h.out
// expect: <html><head><title>T</title></head><body><p>one</p><p><b>two</b></p></body></html>
