import java.text.MessageFormat
println MessageFormat.format('{0} is {1}', 'a', 5)  // expect: a is 5
println MessageFormat.format("it''s {0} '{1}'", 1234567.891)  // expect: it's 1,234,567.891 {1}
println MessageFormat.format('{0,number,#.#} {1,number,integer} {2,number,percent}', 1.25, 12345.6, 0.5)  // expect: 1.2 12,346 50%
println MessageFormat.format('{0} {2}', 'x')  // expect: x {2}
println MessageFormat.format('{0} {1}', null, [1, 2])  // expect: null [1, 2]
println new MessageFormat('{1}-{0}').format(['a', 'b'] as Object[])  // expect: b-a
