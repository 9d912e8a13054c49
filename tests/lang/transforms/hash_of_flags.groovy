// @EqualsAndHashCode counts true as 1, and an array by its items.
import groovy.transform.EqualsAndHashCode
@EqualsAndHashCode class Held { def a }
println new Held(a: true).hashCode() // expect: 3938
println new Held(a: false).hashCode() // expect: 3937
println new Held(a: [1, 2] as int[]).hashCode() // expect: 4931
println new Held(a: ['a'] as String[]).hashCode() // expect: 4065
