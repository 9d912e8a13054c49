@groovy.util.logging.Log
class Noisy { String log } // expect error: the class has a field 'log' already: the logger needs another name
