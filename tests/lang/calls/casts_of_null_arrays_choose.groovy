// An array that null is cast to chooses the overload, as an array would.
class A { static f(Integer[] a) { 'integers' }; static f(Object[] a) { 'objects' }; static f(String a) { 'text' } }
println A.f((Integer[]) null) // expect: integers
println A.f((Number[]) null) // expect: objects
println A.f((String[]) null) // expect: objects
println A.f((String) null) // expect: text
println Arrays.toString((String[]) null) // expect: null
println Arrays.hashCode((Integer[]) null) // expect: 0
