@groovy.util.logging.Log // expect error: the class has a field 'log' already: the logger needs another name
class Noisy { String log }
