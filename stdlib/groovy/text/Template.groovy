package groovy.text

/**
 * Text with places for values.
 */
interface Template {
    Writable make()
    Writable make(Map binding)
}
