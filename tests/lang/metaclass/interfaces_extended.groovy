interface Walks { }
class Dog implements Walks { }
Walks.metaClass.walk = { -> "walking ${delegate.class.simpleName}" }
println new Dog().walk()
List.metaClass.second = { -> delegate[1] }
println([1, 2, 3].second())
// expect: walking Dog
// expect: 2
