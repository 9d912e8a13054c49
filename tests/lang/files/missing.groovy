try { new File('/nope/nope').text } catch (FileNotFoundException e) { println e.message }
try { new File('/nope/x').text = 'q' } catch (FileNotFoundException e) { println e.message }
try { new File('/nope').eachFile { } } catch (FileNotFoundException e) { println e.message }
println new File('/nope').listFiles()
println new File('/nope').length()
println new File('/nope').delete()
// expect: /nope/nope (No such file or directory)
// expect: /nope/x (No such file or directory)
// expect: /nope
// expect: null
// expect: 0
// expect: false
