def said(c) { try { println c() } catch (e) { println e.class.simpleName + ': ' + (e.message?.readLines()?.first()?.replaceAll(/ \(\S+ (is|and) .*/, '')) } }
interface Shape { double area(); String name(); void draw() }
def shape = [area: { 2d }, name: { 'square' }] as Shape
said { [shape.area(), shape.name()] }
said { shape.draw() }
said { ([area: { 2 }] as Shape).area() }
said { ([name: { "${'g'}" }] as Shape).name() }
said { ([name: { null }] as Shape).name() }
said { shape.toString() ==~ /\{area=.*, name=.*\}/ }
said { ([toString: { 'mine' }] as Shape).toString() }
def closure = { 'drawn' }
said { (closure as Shape).draw() }
said { (closure as Shape).toString() == closure.toString() }
said { (closure as Shape) == (closure as Shape) }
said { (closure as Shape) == closure }
said { (closure as Shape).area() }
abstract class Base { abstract int f(x); def g(x) { "g ${f(x)}" }; String toString() { 'base' } }
def one = { it * 2 } as Base
said { [one.f(2), one.g(3), one.toString()] }
def both = [f: { 5L }, g: { 'mine' }] as Base
said { [both.f(1), both.g(1), both.toString()] }
class Worker { def run() { 'worked' } }
said { (new Worker() as Runnable).run() }
said { ([1] as Runnable).run() }
said { (new Date(0) as Runnable).run() }
said { ((Runnable) { 'x' }).run() }
// expect: [2.0, square]
// expect: UnsupportedOperationException: null
// expect: ClassCastException: class java.lang.Integer cannot be cast to class java.lang.Double
// expect: ClassCastException: class org.codehaus.groovy.runtime.GStringImpl cannot be cast to class java.lang.String
// expect: null
// expect: true
// expect: mine
// expect: null
// expect: true
// expect: true
// expect: false
// expect: ClassCastException: class java.lang.String cannot be cast to class java.lang.Double
// expect: [4, g 6, base]
// expect: [5, mine, base]
// expect: null
// expect: MissingMethodException: No signature of method: java.util.ArrayList.run() is applicable for argument types: () values: []
// expect: MissingMethodException: No signature of method: java.util.Date.run() is applicable for argument types: () values: []
// expect: null
