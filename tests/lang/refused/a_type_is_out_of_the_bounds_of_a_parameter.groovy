class Numbers<T extends Number> { }
class Words extends Numbers<String> { } // expect error: the type 'String' is out of the parameter's bounds
