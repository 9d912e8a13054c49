// sluice-lint-enable unused-private-method
private def direct() { echo '1' }
private def byPointer() { echo '2' }
private def byName() { echo '3' }
direct()
[1].each(this.&byPointer)
this."${'byName'}"()
