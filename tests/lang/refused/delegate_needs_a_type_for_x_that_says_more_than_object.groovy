class A { @Delegate def f } // expect error: @Delegate needs a type for 'f' that says more than Object
