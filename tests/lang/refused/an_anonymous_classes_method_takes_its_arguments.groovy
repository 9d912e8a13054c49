def r = new Runnable() { def run(int n) { } } // expect error: this class must have the method 'run'
