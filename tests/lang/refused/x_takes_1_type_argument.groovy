class A<T> {}; class C extends A<String,String> {} // expect error: 'A' takes 1 type argument
