class Movie {
    def asType(Class c) { c == Map ? [title: 'Alien'] : super.asType(c) }
    String toString() { 'Alien' }
}
println new Movie() as Map           // expect: [title:Alien]
println new Movie() as String        // expect: Alien
println((new Movie() as Movie) instanceof Movie)  // expect: true
try {
    new Movie() as Integer
} catch (e) {
    println e.class.simpleName       // expect: GroovyCastException
}
class Movies extends ArrayList {
    def asType(Class c) { c == Map ? [all: size()] : super.asType(c) }
}
def all = new Movies()
all << 1
println all as Map                   // expect: [all:1]
println all as Set                   // expect: [1]
