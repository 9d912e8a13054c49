package java.util

/** Nothing runs beside a pipeline: there are no timers. */
class Timer {
    Timer(Object... given) {
        throw new UnsupportedOperationException('a pipeline has one thread: wait with the step `sleep`, run things side by side with `parallel`')
    }
}
