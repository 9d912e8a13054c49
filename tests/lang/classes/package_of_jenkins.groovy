// A package below one of Jenkins' own has no String of its own.
package com.cloudbees.demo

class Greeter { static String greet(String name) { "hello $name" } }
println Greeter.greet('x') // expect: hello x
