def parsed = { pattern, text ->
    try { Date.parse(pattern, text).format('yyyy-MM-dd HH:mm:ss') } catch (java.text.ParseException e) { 'none' }
}
println parsed('yyyyMMdd', '60 2024') // expect: 0060-02-24 00:00:00
println parsed('yyyyMMdd', '2024 12') // expect: 2024-01-02 00:00:00
println parsed('ddMMyyyy', '1 12024') // expect: 2024-01-01 00:00:00
println parsed('yyyyMMdd', '2024-01-05') // expect: 2023-12-01 00:00:00
println parsed('yyyy-MM-dd', '2024-1--5') // expect: 2023-12-26 00:00:00
println parsed('yyyyMMdd', '202401') // expect: none
