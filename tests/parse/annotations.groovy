@A @B(1) @C(x = 1, y = [1, 2], z = @D) @E({ it }) def a
@A
@B
def m(@P x, @Q(1) final y) { }
@a.b.F class G { @H int i }
