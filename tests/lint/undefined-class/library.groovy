// Classes of a library that is not at hand may be visible without import.
@Library('tools') _
def options = new TestOptions()
echo "${options}"
