// A HashMap's crowded buckets keep their order when a growing table splits them; what has few entries is a list again.
def r = new Random(7)
for (mod in [8, 32, 64, 128, 256, 1024]) for (n in [12, 40, 60, 100, 200]) {
    def t = new HashSet()
    n.times { t << r.nextInt(1000) * mod + r.nextInt(3) }
    println "$mod $n ${t.toList().inject(0) { a, b -> a * 31 + b }}"
}
// expect: 8 12 -280237641
// expect: 8 40 896715233
// expect: 8 60 1665266087
// expect: 8 100 518686594
// expect: 8 200 -130168873
// expect: 32 12 -2127542655
// expect: 32 40 1148227008
// expect: 32 60 416237635
// expect: 32 100 -1798128762
// expect: 32 200 1856600447
// expect: 64 12 1101619008
// expect: 64 40 -1973750878
// expect: 64 60 -2129071773
// expect: 64 100 182941507
// expect: 64 200 1735063454
// expect: 128 12 1125884061
// expect: 128 40 -43368575
// expect: 128 60 -1154939202
// expect: 128 100 413044258
// expect: 128 200 1338322208
// expect: 256 12 -492686371
// expect: 256 40 -1342633380
// expect: 256 60 -984796708
// expect: 256 100 -769413600
// expect: 256 200 127599608
// expect: 1024 12 -794345285
// expect: 1024 40 1305835325
// expect: 1024 60 -537021666
// expect: 1024 100 2134090498
// expect: 1024 200 -422437496
