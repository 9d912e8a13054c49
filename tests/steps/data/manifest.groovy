// readManifest: the first section, the named ones, lines that go on, and the manifest inside of a jar.
String text = 'Manifest-Version: 1.0\r\nClass-Path: a.jar b\r\n .jar\r\n\r\nName: app/\r\nSealed: true\r\n'
def m = readManifest text: text
println m.main // expect: [Manifest-Version:1.0, Class-Path:a.jar b.jar]
println m.entries['app/'].Sealed // expect: true
node {
    writeFile file: 'META-INF/MANIFEST.MF', text: text
    zip zipFile: 'app.jar', glob: 'META-INF/**'
    println readManifest(file: 'app.jar').main['Manifest-Version'] // expect: 1.0
    println readManifest(file: 'META-INF/MANIFEST.MF').entries.keySet() // expect: [app/]
    try { readManifest file: 'app.jar', text: 'x' } catch (IllegalArgumentException e) { println e.message }
    // expect: Need to specify either file or text to readManifest, can't do both.
    try { readManifest file: 'none.jar' } catch (FileNotFoundException e) { println e.message.endsWith('none.jar does not exist.') }
    // expect: true
    try { readManifest text: 'no header' } catch (IOException e) { println e.message }
    // expect: invalid header field: no header
}
