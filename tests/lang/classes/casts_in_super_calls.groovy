abstract class Base {
    public String which
    Base(Number n) { which = 'number' }
    Base(String s) { which = 'text' }
}
class Made extends Base {
    Made(Number n) { super((Number) n) }
    Made(String s) { super((String) s) }
    Made(int a, int b) { this((String) null) }
}
println([new Made((String) null).which, new Made((Number) null).which, new Made(1, 2).which])
// expect: [text, number, text]
