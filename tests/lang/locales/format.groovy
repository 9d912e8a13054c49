println String.format(Locale.GERMANY, '%,.2f|%d|%,d|%s', 1234.5, 12345, 12345, 1.5)  // expect: 1.234,50|12345|12.345|1.5
println String.format(Locale.ROOT, '%,.2f', 1234.5)  // expect: 1,234.50
println String.format((Locale) null, '%.1f', 1234.5)  // expect: 1234.5
