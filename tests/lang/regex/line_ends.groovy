// (?m)^ matches nowhere in an empty text, and $ not between \r and \n.
println(('' =~ /(?m)^.*$/).find()) // expect: false
println(('' =~ /^.*$/).find()) // expect: true
println(('' =~ /(?m)(?-m:^)x?/).find()) // expect: true
println 'a\r\n'.replaceAll('(?m)$', '<>').inspect() // expect: 'a<>\r\n<>'
println 'a\r\n'.replaceAll(/\Z/, '<>').inspect() // expect: 'a<>\r\n<>'
println 'a\nb\n'.replaceAll('(?m)^', '<>').inspect() // expect: '<>a\n<>b\n'
