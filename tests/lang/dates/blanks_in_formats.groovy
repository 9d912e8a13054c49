// A blank in a date's format stands for a blank, and before any field more may stand.
def said(c) { try { c() } catch (java.text.ParseException e) { 'refused' } }
println said { Date.parse('d M yyyy', '2  3   2024').format('yyyy-MM-dd') } // expect: 2024-03-02
println said { Date.parse('d M yyyy', '2-3-2024').time } // expect: refused
println said { Date.parse('D yyyy', '2024-02-29').time } // expect: refused
println said { Date.parse('MMM d, yyyy', 'Feb 9,2024').time } // expect: refused
println said { Date.parse('d', ' 3').format('dd') } // expect: 03
println said { new java.text.SimpleDateFormat('HH:mm').with { lenient = false; it.parse(' 3:04') }.format('HH:mm') } // expect: 03:04
