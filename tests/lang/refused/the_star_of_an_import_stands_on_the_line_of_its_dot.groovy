import java.util.
* // expect error: unexpected '*'
