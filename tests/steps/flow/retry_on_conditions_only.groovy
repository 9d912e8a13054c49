// Nothing was lost: agent() and nonresumable() do not hold.
try {
    retry(count: 3, conditions: [agent(), kubernetesAgent(), nonresumable()]) { echo 'once'; error 'no' }
} catch (e) { echo "caught ${e.message}" }
// expect: once
// expect: caught no
