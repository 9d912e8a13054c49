// A bare name that only static methods of a class have means the class's own, whatever classes below it define.
class Top {
    static who() { 'Top' }
    def ask() { who() }
    static askStatic() { who() }
    static self() { this.simpleName }
}
class Mid extends Top { static who() { 'Mid' } }
println([Mid.who(), new Mid().ask(), new Top().ask(), Mid.askStatic(), Mid.self()])
// expect: [Mid, Top, Top, Top, Top]
