class A implements Closure {} // expect error: 'Closure' is a class: extend it instead
