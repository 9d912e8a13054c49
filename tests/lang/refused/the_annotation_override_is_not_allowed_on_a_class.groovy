@Override class A {} // expect error: the annotation @Override is not allowed on a class
