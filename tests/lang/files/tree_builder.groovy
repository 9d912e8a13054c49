def d = File.createTempDir()
new FileTreeBuilder(d).src { main { 'App.groovy'('println 1') }; file('notes.txt', 'n') }
def seen = []
d.eachFileRecurse(groovy.io.FileType.FILES) { seen << (it.path - d.path) + ' ' + it.text }
println seen.sort()
d.deleteDir()
// expect: [/src/main/App.groovy println 1, /src/notes.txt n]
