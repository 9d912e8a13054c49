println new HashMap([zebra: 1, apple: 2, mango: 3, kiwi: 4])  // expect: [zebra:1, apple:2, kiwi:4, mango:3]
def m = new HashMap()
['one', 'two', 'three', 'four', 'five', 'six', 'seven'].each { m[it] = it.size() }
println m  // expect: [six:3, four:4, one:3, seven:5, two:3, three:5, five:4]
println m.keySet()  // expect: [six, four, one, seven, two, three, five]
def big = new HashMap()
30.times { big['key' + it] = it }
println big.keySet().join(',')  // expect: key1,key2,key0,key5,key6,key3,key4,key9,key7,key8,key22,key21,key20,key15,key14,key13,key12,key19,key18,key17,key16,key11,key10,key26,key25,key24,key23,key29,key28,key27
println new HashMap([17: 'a', 1: 'b', 33: 'c', 2: 'd'])  // expect: [17:a, 1:b, 33:c, 2:d]
