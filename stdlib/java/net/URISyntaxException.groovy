package java.net

/**
 * What is wrong with the text of a URI, and where.
 */
class URISyntaxException extends Exception {
    final String input, reason
    final int index

    URISyntaxException(String input, String reason, int index = -1) {
        super(reason + (index < 0 ? '' : ' at index ' + index) + ': ' + input)
        this.input = input
        this.reason = reason
        this.index = index
    }
}
