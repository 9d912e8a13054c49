def loader = new GroovyClassLoader()
def type = loader.parseClass('class Point { int x = 3; int twice() { x * 2 } }')
println type.name // expect: Point
println type.newInstance().twice() // expect: 6
println loader.loadClass('java.util.ArrayList').simpleName // expect: ArrayList
println loader.parseClass(new GroovyCodeSource('class Named { }', 'Named.groovy', '/code')).name // expect: Named
