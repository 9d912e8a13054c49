package groovy.lang

/** Notes how often each method is called, and how long that takes. */
class BenchmarkInterceptor implements Interceptor {
    protected Map calls = new LinkedHashMap()

    Map getCalls() { calls }
    void reset() { calls = new HashMap() }
    private void note(String name) { calls.computeIfAbsent(name) { new LinkedList() }.add(System.currentTimeMillis()) }
    Object beforeInvoke(Object object, String methodName, Object[] arguments) {
        note(methodName)
        null
    }
    Object afterInvoke(Object object, String methodName, Object[] arguments, Object result) {
        note(methodName)
        result
    }
    boolean doInvoke() { true }
    /** For each method its name, the number of calls, and the milliseconds they took. */
    List statistic() {
        calls.collect { name, times -> [name, times.size().intdiv(2), times.collate(2).sum { it[1] - it[0] }] as Object[] }
    }
}
