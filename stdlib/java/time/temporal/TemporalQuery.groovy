// java.time.temporal.TemporalQuery: what query() asks of a date or time.
package java.time.temporal

interface TemporalQuery {
    Object queryFrom(temporal)
}
