// Keys that name no field are passed over; a field takes an Integer only.
def d = new Date(0)
println d.copyWith(foo: 2, (1L): 3) == d // expect: true
try { d.copyWith(year: 2000L) } catch (ClassCastException e) { println 'refused' } // expect: refused
try { d.copyWith(year: '2000') } catch (ClassCastException e) { println 'refused' } // expect: refused
try { d.copyWith(year: null) } catch (NullPointerException e) { println 'no number' } // expect: no number
