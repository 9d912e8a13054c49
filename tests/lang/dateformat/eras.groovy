// Eras are named in the language.
for (l in ['en','de','fr','es','it','nl','pt','pl','sv','da','ru']) println "$l ${new java.text.SimpleDateFormat('G', new Locale(l)).format(new Date(-63000000000000L))}|${new java.text.SimpleDateFormat('G', new Locale(l)).format(new Date(0))}"
// expect: en BC|AD
// expect: de v. Chr.|n. Chr.
// expect: fr av. J.-C.|ap. J.-C.
// expect: es a. C.|d. C.
// expect: it a.C.|d.C.
// expect: nl v.Chr.|n.Chr.
// expect: pt a.C.|d.C.
// expect: pl p.n.e.|n.e.
// expect: sv f.Kr.|e.Kr.
// expect: da f.Kr.|e.Kr.
// expect: ru до н. э.|н. э.
