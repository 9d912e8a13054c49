class Overloaded {
    def seen
    void setProp(Date date) { seen = "date ${date.time}" }
    void setProp(Integer number) { seen = "number $number" }
    void setProp(String text, Integer number) { seen = "$text and $number" }
}
def o = new Overloaded()
o.prop = ['a', 1]
println o.seen
o.prop = [4]
println o.seen
try { o.prop = 'no' } catch (MissingMethodException e) { println e.message.readLines()[0] }

// expect: a and 1
// expect: number 4
// expect: No signature of method: Overloaded.setProp() is applicable for argument types: (java.lang.String) values: [no]
