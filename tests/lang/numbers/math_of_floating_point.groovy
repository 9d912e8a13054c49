println Math.ulp(1.0d)  // expect: 2.220446049250313E-16
println Math.nextUp(1.0f)  // expect: 1.0000001
println Math.nextDown(1.0d)  // expect: 0.9999999999999999
println Math.getExponent(1024d)  // expect: 10
println Math.scalb(1.5d, 4)  // expect: 24.0
println Math.copySign(3d, -0.5d)  // expect: -3.0
println Math.IEEEremainder(5, 3)  // expect: -1.0
println Math.fma(2d, 3d, 4d)  // expect: 10.0
