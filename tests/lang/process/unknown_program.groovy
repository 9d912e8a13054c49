try { "nonexistentprog -x".execute() } catch (IOException e) { println e.message }
// expect: Cannot run program "nonexistentprog": error=2, No such file or directory
