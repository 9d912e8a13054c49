// Given by position, in a map, or within a closure of someone else.
def arguments = [file: 'a', text: 'b']
node {
    writeFile file: 'a', text: 'b'
    writeFile(arguments)
    retry(3) { sh 'make' }
    stash 'x'
    job.definition { git { remote 'x' } }
}
pipelineJob('x') { git { remote 'y' } }
