println(new Comparator() { }) // expect error: this class must have the method 'compare'
