package groovy.lang

/** Told by a ProxyMetaClass of calls before and after them. */
interface Interceptor {
    Object beforeInvoke(Object object, String methodName, Object[] arguments)
    Object afterInvoke(Object object, String methodName, Object[] arguments, Object result)
    boolean doInvoke()
}
