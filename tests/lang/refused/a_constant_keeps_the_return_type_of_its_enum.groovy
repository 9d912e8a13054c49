enum Op { // A constant's body is a class below the enum.
    ADD { int apply() { 1 } }; // expect error: 'apply' returns int, but the method that it replaces returns Object
    abstract apply()
}
