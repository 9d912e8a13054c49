// A property that is missing is told with those whose names are close, in the order of Groovy's table.
class A { boolean yes; int number; public long open; private int hidden; static int stat; def getMade() { 1 }; void setOnly(x) { }; boolean isFlag() { true } }
class B extends A { int numbed }
def said = { c -> try { c() } catch (MissingPropertyException e) { println e.message.readLines() } }
for (n in ['yess', 'numbr', 'opn', 'hidde', 'ade', 'flg', 'clas', 'boxed', 'CLASS']) {
    said { new A()."$n" }
    said { new B()."$n" }
}
said { 'abc'.empt }
said { new Date(0).tim }
said { new Exception('x').mesage }
said { new File('x').abslutePath }
said { bindng }
said { nothingOfTheKind }
// expect: [No such property: yess for class: A, Possible solutions: yes, class]
// expect: [No such property: yess for class: B, Possible solutions: yes, class]
// expect: [No such property: numbr for class: A, Possible solutions: number]
// expect: [No such property: numbr for class: B, Possible solutions: number, numbed]
// expect: [No such property: opn for class: A, Possible solutions: only, yes]
// expect: [No such property: opn for class: B, Possible solutions: only, yes]
// expect: [No such property: hidde for class: A, Possible solutions: made]
// expect: [No such property: hidde for class: B, Possible solutions: made]
// expect: [No such property: ade for class: A, Possible solutions: made, yes]
// expect: [No such property: ade for class: B, Possible solutions: made, yes]
// expect: [No such property: flg for class: A, Possible solutions: flag, only, yes]
// expect: [No such property: flg for class: B, Possible solutions: flag, only, yes]
// expect: [No such property: clas for class: A, Possible solutions: class, flag, stat, yes]
// expect: [No such property: clas for class: B, Possible solutions: class, flag, stat, yes]
// expect: [No such property: boxed for class: A]
// expect: [No such property: boxed for class: B]
// expect: [No such property: CLASS for class: A, Possible solutions: class]
// expect: [No such property: CLASS for class: B, Possible solutions: class]
// expect: [No such property: empt for class: java.lang.String, Possible solutions: empty]
// expect: [No such property: tim for class: java.util.Date, Possible solutions: time, day]
// expect: [No such property: mesage for class: java.lang.Exception, Possible solutions: message]
// expect: [No such property: abslutePath for class: java.io.File, Possible solutions: absolutePath]
// expect: [No such property: bindng for class: properties_that_are_close, Possible solutions: binding]
// expect: [No such property: nothingOfTheKind for class: properties_that_are_close]
