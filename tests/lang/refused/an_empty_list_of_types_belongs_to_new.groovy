def a = new ArrayList<>()
List<> b = a // expect error: only behind 'new' may '<>' be empty
