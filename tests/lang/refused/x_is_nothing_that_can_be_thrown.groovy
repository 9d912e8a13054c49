try { println 1 } catch (String e) { println e } // expect error: 'String' is nothing that can be thrown
