@Override def helper() { } // expect error: 'helper' is marked @Override but replaces no method
