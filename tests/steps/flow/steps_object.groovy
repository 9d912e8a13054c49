class Tool {
    def steps
    def run() {
        steps.echo 'from a class'
        steps.node {
            steps.sh(script: 'true', returnStatus: true)
        }
    }
}
new Tool(steps: steps).run()
new Tool(steps: this).run()
// expect: from a class
// expect: + true
// expect: from a class
// expect: + true
