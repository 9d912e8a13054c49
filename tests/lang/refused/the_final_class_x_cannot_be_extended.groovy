class A extends String {} // expect error: the final class 'String' cannot be extended
