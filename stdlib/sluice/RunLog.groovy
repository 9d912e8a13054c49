package sluice

/* A run's log as people read it. */
class RunLog {
    /* Of lines "MS BLOCK/STEP KIND TEXT" output, notes, warnings and errors; further lines begin with a tab. */
    static List lines(String log) {
        boolean said = false
        log.readLines().findResults { line ->
            if (line.startsWith('\t')) return said ? line.substring(1) : null
            List parts = line.split(' ', 4) as List
            said = parts.size() > 2 && parts[2] in ['>', '-', '!', 'E']
            said ? (parts[3] ?: '') : null
        }
    }
}
