// java.util.concurrent.Executors: a pipeline has one thread, so every way to make further ones says what to use instead.
package java.util.concurrent

class Executors {
    private static refuse() {
        throw new UnsupportedOperationException('a pipeline has one thread: run things side by side with the step `parallel`')
    }
    static newFixedThreadPool(int count, ThreadFactory factory = null) { refuse() }
    static newCachedThreadPool(ThreadFactory factory = null) { refuse() }
    static newSingleThreadExecutor(ThreadFactory factory = null) { refuse() }
    static newWorkStealingPool(int count = 1) { refuse() }
    static newScheduledThreadPool(int count, ThreadFactory factory = null) { refuse() }
    static newSingleThreadScheduledExecutor(ThreadFactory factory = null) { refuse() }
}
