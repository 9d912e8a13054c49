// Classes that nothing makes visible stop the whole pipeline.
def data = new JsonSlurperClassic().parseText('{}') // expect lint: undefined-class
Pattern pattern = ~/x/ // expect lint: undefined-class
try {
    echo "${data} ${pattern} ${JsonOutput.toJson([:])}" // expect lint: undefined-class
} catch (FlowInterruptedException stopped) { // expect lint: undefined-class
    throw stopped
}
