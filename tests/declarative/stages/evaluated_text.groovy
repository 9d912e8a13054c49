evaluate('pipeline { agent none\n stages { stage("s") { steps { echo "evaluated" } } } }')
// expect: evaluated
