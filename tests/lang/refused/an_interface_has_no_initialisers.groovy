interface Face {
    { } // expect error: an interface has no initialisers
}
