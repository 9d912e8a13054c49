node {
    def plain = readCSV text: 'key,value\na,"1, ""x"""\n'
    echo "${plain.size()} ${plain[0].get(0)} ${plain[1].get(1)} ${plain[1].size()}" // expect: 2 key 1, "x" 2
    def named = readCSV text: 'name,size\nbig,9\n', format: CSVFormat.DEFAULT.withFirstRecordAsHeader()
    echo "${named.size()} ${named[0].get('size')} ${named[0].toMap()}" // expect: 1 9 [name:big, size:9]
    def format = CSVFormat.EXCEL.withHeader('x', 'y').withDelimiter(';' as char)
    writeCSV file: 'out.csv', records: [['a;b', 'c'], [1, null]], format: format
    echo readFile('out.csv').readLines().join('|') // expect: x;y|"a;b";c|1;
    try { readCSV text: 'a', file: 'b' } catch (IllegalArgumentException e) { echo e.message }
    // expect: Only one of file or text arguments can be provided to readCSV.
    try { writeCSV file: 'x' } catch (IllegalArgumentException e) { echo e.message }
    // expect: You have to provide a list of records to save for writeCSV.
}
