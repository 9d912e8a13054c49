trait T { int x; def f() { this.x++ } } // expect error: in a trait ++ and -- cannot be used on 'x'; write it as an assignment
