// Random programs.
class Programs {
    private final Expressions expressions
    Programs(Random random) { expressions = new Expressions(random) }
    String next() { expressions.next() }
}
