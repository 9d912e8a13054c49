// Of two traits with one property each keeps its own value; Trait.super sets that of the trait named.
trait First { String word; def first() { word } }
trait Second { String word; def second() { word } }
trait Loud { String tone; void setTone(String t) { this.tone = t + '!' } }
class Both implements First, Second, Loud {
    void both(String w) { First.super.word = w + 1; Second.super.setWord(w + 2); Loud.super.tone = w }
}
def both = new Both(word: 'old')
both.both('new')
println "${both.word} ${both.first()} ${both.second()} ${both.tone}"
// expect: new2 new1 new2 new!
