package java.util

/** What a timer would run; here it is run by hand, as nothing schedules it. */
abstract class TimerTask implements Runnable {
    abstract void run()
    boolean cancel() { false }
    long scheduledExecutionTime() { 0L }
}
