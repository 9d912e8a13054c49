class Any<T> extends ArrayList<?> { } // expect error: the type that 'Any' extends cannot have a wildcard
