@Deprecated @Deprecated class A {} // expect error: the annotation @Deprecated is given twice
