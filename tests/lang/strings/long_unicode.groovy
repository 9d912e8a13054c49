// Indices into a long text that is not ASCII: forwards, backwards, at random, with pairs of surrogates.
def text = 'aä€😀' * 2000
println text.size()                                       // expect: 10000
def forward = new StringBuilder()
for (int i = 0; i < text.size(); i++) forward << text.charAt(i)
println forward.toString() == text                        // expect: true
def back = []
for (int i = text.size() - 1; i >= 0; i--) back << (int) text.charAt(i)
println back.reverse() == text.collect { it as char }.collect { it as int } // expect: true
def random = new Random(7)
def units = text.toCharArray()
println((0..<500).every { def i = random.nextInt(10000); text.charAt(i) == units[i] }) // expect: true
println text[4995..4999] == 'aä€😀'                       // expect: true
println text.substring(9990, 9993)                        // expect: aä€
println text.indexOf('€', 7000)                           // expect: 7002
println text.lastIndexOf('ä', 7000)                       // expect: 6996
def other = 'b' * 10 + text
println other.indexOf('😀') + text.indexOf('😀')          // expect: 16
long sum = 0
def long_ = 'ä' * 300000
for (int i = 0; i < long_.size(); i++) sum += (int) long_.charAt(i)
println sum                                               // expect: 68400000
