class A implements Runnable { def run() {} } // expect error: 'run' must return void here
