// GString interpolation, the work of most pipelines.
def names = ['alpha', 'beta', 'gamma', 'delta']
int length = 0
String last = ''
for (int i = 0; i < 1500000; i++) {
    def name = names[i & 3]
    last = "build ${i} of ${name}: ${i % 7 == 0 ? 'ok' : 'failed'} in ${i * 3} ms"
    length += last.length()
}
println length
println last
