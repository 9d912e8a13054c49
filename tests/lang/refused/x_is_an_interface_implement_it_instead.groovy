class A extends Runnable {} // expect error: 'Runnable' is an interface: implement it instead
