class Own extends Exception { String toString() { 'in its own words' } }
throw new Own() // expect error: in its own words
