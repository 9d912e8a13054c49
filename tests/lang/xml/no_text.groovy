try { new XmlSlurper().parseText(null) } catch (NullPointerException e) { println 'nothing to read' } // expect: nothing to read
try { new XmlParser().parseText(null) } catch (NullPointerException e) { println 'nothing to read' } // expect: nothing to read
