interface Gen<T> { T some(T t) }
class Full implements Gen<String>, Comparable<Full> { // expect error: some
    int compareTo(Full o) { 0 }
}
