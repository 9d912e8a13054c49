// What was probably meant: a comparison, and a value's end in a string.
if (u = 2) { println u }
while (a[b = 1].c() && (d = e)) { }
node {
    sh "echo ${env.FOO"
    sh "echo ${env.FOO('a') " + "b"
    sh 'fine'
}
sh """echo ${env.FOO
    and more"""
println 'fine'
