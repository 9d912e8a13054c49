// Data that holds itself has no hash, and no list of its leaves.
def ends(String name, Closure body) {
    try {
        body()
        println "$name: came back"
    } catch (StackOverflowError e) {
        println name
    }
}
def list = []
list << list
ends('hashCode') { list.hashCode() }                          // expect: hashCode
ends('flatten') { list.flatten() }                            // expect: flatten
def other = []
other << other
ends('equals') { list == other }                              // expect: equals
def map = [:]
map.self = map
ends('hash of a map') { map.hashCode() }                      // expect: hash of a map
def left = [:], right = [left: left]
left.right = right
ends('toString') { left.toString() }                          // expect: toString
ends('key') { [(left): 1] }                                   // expect: key
println list                                                  // expect: [(this Collection)]
println map                                                   // expect: [self:(this Map)]
