// Newlines that end a statement, and those that do not.
a
.b
 .c()
x = a +
  b
y = a
  ? b
  : c
foo
{
  inner
}
if (a)
  b
else
  c
try
{ }
catch (e)
{ }
finally
{ }
foo(a
  , b)
foo a,
  b
a
+ b
