// java.util.concurrent.ThreadFactory: named by Executors' methods.
package java.util.concurrent

interface ThreadFactory {
    Thread newThread(Runnable work)
}
