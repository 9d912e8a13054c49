echo writeYaml(returnText: true, data: [a: 1, list: ['x', 'yes', '80', true, null, 1.5], map: [k: 'two\nlines'], none: [:]])
node {
    writeYaml file: 'a.yaml', data: [a: 1]
    try {
        writeYaml file: 'a.yaml', data: [a: 2]
    } catch (IOException e) {
        echo 'exists'
    }
    writeYaml file: 'a.yaml', data: [a: 3], overwrite: true
    echo "${readYaml(file: 'a.yaml').a}"
}
// expect: a: 1
// expect: list:
// expect: - x
// expect: - 'yes'
// expect: - '80'
// expect: - true
// expect: - null
// expect: - 1.5
// expect: map:
// expect:   k: |-
// expect:     two
// expect:     lines
// expect: none: {}
// expect:
// expect: exists
// expect: 3
