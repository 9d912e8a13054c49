package org.yaml.snakeyaml

/**
 * How YAML is written; the step writes block style whatever is asked for.
 */
class DumperOptions {
    enum FlowStyle { FLOW, BLOCK, AUTO }
    enum ScalarStyle { DOUBLE_QUOTED, SINGLE_QUOTED, LITERAL, FOLDED, PLAIN }

    FlowStyle defaultFlowStyle = FlowStyle.BLOCK
    ScalarStyle defaultScalarStyle = ScalarStyle.PLAIN
    int indent = 2, width = 80
    boolean prettyFlow, explicitStart
}
