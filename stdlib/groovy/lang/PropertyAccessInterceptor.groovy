package groovy.lang

/** An interceptor that is told of properties as well. */
interface PropertyAccessInterceptor extends Interceptor {
    Object beforeGet(Object object, String property)
    void beforeSet(Object object, String property, Object newValue)
}
