// Parameters that are computed, or only the server's.
def more = [string(name: 'DEBUG')]
properties([
    parameters([string(name: 'TARGET')] + more),
    pipelineTriggers([parameterizedCron('H 4 * * * % DEBUG=1')])
])
