def within = 0
def most = 0
def work = {
    lock(resource: 'printer', variable: 'WHAT') {
        most = Math.max(most, ++within)
        echo "prints on ${env.WHAT}" // expect: prints on printer
        sleep time: 20, unit: 'MILLISECONDS' // expect: prints on printer
        within--
    }
}
parallel a: work, b: work
lock('printer') { echo 'free again' } // expect: free again
milestone 1
echo "${most}" // expect: 1
