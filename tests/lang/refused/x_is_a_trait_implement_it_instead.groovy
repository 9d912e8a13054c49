trait T { }
class A extends T { } // expect error: 'T' is a trait: implement it instead
