class Any { def got; Any(a, b = 10) { got = "$a and $b" } }
class Two { def got; Two(int a, int b) { got = "$a, $b" } }
class Whole { def got; Whole(List all) { got = "list $all" } }
println(([5] as Any).got)  // expect: [5] and 10
println(([1, 2] as Two).got)  // expect: 1, 2
Any any = [1, 2]
println any.got  // expect: 1 and 2
Any more = [1, 2, 3]
println more.got  // expect: [1, 2, 3] and 10
Whole whole = [1, 2]
println whole.got  // expect: list [1, 2]
