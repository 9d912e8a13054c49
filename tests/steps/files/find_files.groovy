node {
    dir('w') {
        ['a.txt', 'b/c.txt', 'b/d/e.txt', 'b/f.log', '.git/config.txt'].each { writeFile file: it, text: 'xyz' }
        echo findFiles(glob: '**/*.txt')*.path.join(' ')
        echo findFiles(glob: 'b/*.*')*.name.join(' ')
        echo findFiles(glob: '**', excludes: '**/d/**, *.txt')*.path.join(' ')
        echo "${findFiles(glob: '*.none').length}"
        findFiles().each { echo "${it.name} ${it.directory} ${it.path} ${it}" }
        def f = findFiles(glob: 'a.txt')[0]
        echo "${f.length} ${f.lastModified > 1500000000000L}"
    }
}
// expect: a.txt b/c.txt b/d/e.txt
// expect: c.txt f.log
// expect: b/c.txt b/f.log
// expect: 0
// expect: .git true .git/ .git/
// expect: a.txt false a.txt a.txt
// expect: b true b/ b/
// expect: 3 true
